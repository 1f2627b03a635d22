package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 2:15: when the authority may refuse what is sent to it electronically, and that it
 * says so.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>. In force since before the first modelled
 * day (2014-01-01). Until 2025-12-31 a message counted only when the authority had opened the way, and it could set
 * requirements to it (old lid 1); from 2026-01-01 the right of 2:13 takes the place of that. No end known.
 *
 * <p>Decides: whether the way was open and which requirements could be set (until 2025-12-31), on which grounds a message
 * may be refused, and that the sender is told.
 */
@Grondslag("Awb 2:15")
@Artikel(
        titel = "Elektronische gegevens weigeren",
        wijziging =
                "Tot en met 2025-12-31 moest de gemeente de weg openstellen en mocht zij eisen stellen (oud lid 1).",
        nietGemodelleerd = "Wat onevenredig belast en wat betrouwbaar genoeg is: dat beoordeelt een mens.")
public final class Awb2_15 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 2:15");
    public static final Vindplaats LID_1_OUD = Vindplaats.van("Awb 2:15 lid 1");
    public static final Geldigheid WEG_MOEST_OPEN_ZIJN =
            new Geldigheid(LocalDate.of(2004, 7, 1), LocalDate.of(2025, 12, 31));

    private static final Grond OPENGESTELD = Grond.van(LID_1_OUD, "Awb2_15.opengesteld");
    private static final Grond NIET_OPENGESTELD = Grond.van(LID_1_OUD, "Awb2_15.nietOpengesteld");
    private static final Grond EIS_MOCHT = Grond.van(LID_1_OUD, "Awb2_15.eisMocht");
    private static final Grond BELASTEND = Grond.van(ARTIKEL, "Awb2_15.belastend");
    private static final Grond ONVOLDOENDE_VEILIG = Grond.van(ARTIKEL, "Awb2_15.onvoldoendeVeilig");
    private static final Grond VOLDOET_NIET = Grond.van(LID_1_OUD, "Awb2_15.voldoetNiet");
    private static final Grond GEEN_GROND = Grond.van(ARTIKEL, "Awb2_15.geenGrond");
    private static final Grond VERTELD = Grond.van(ARTIKEL, "Awb2_15.verteld");
    private static final Grond NIET_VERTELD = Grond.van(ARTIKEL, "Awb2_15.nietVerteld");

    /** Why a message would be refused. */
    public enum Weigergrond {
        ONEVENREDIG_BELASTEND,
        ONVOLDOENDE_BETROUWBAAR_OF_VERTROUWELIJK,
        /** A ground until 2025-12-31 only. */
        VOLDOET_NIET_AAN_EISEN,
        GEEN
    }

    private Awb2_15() {}

    /** Whether a citizen's electronic message counted: only where the way had been opened. Until 2025-12-31; see 2:13. */
    @Grondslag("Awb 2:15 lid 1")
    public static Bevinding<Toelating> magIndienen(boolean opengesteld) {
        return opengesteld ? Bevinding.toegestaan(OPENGESTELD) : Bevinding.geweigerd(NIET_OPENGESTELD);
    }

    /** That requirements could be set to the way. Until 2025-12-31; see 2:13 lid 3. */
    @Grondslag("Awb 2:15 lid 1")
    public static Bevinding<Toelating> magEisStellen() {
        return Bevinding.toegestaan(EIS_MOCHT);
    }

    /** Whether an electronic message may be refused on that ground, on that day. */
    @Grondslag({"Awb 2:15", "Awb 2:15 lid 1"})
    public static Bevinding<Toelating> magWeigeren(LocalDate op, Weigergrond grond) {
        return switch (grond) {
            case ONEVENREDIG_BELASTEND -> Bevinding.toegestaan(BELASTEND);
            case ONVOLDOENDE_BETROUWBAAR_OF_VERTROUWELIJK -> Bevinding.toegestaan(ONVOLDOENDE_VEILIG);
            case VOLDOET_NIET_AAN_EISEN ->
                WEG_MOEST_OPEN_ZIJN.bevat(op) ? Bevinding.toegestaan(VOLDOET_NIET) : Bevinding.geweigerd(GEEN_GROND);
            case GEEN -> Bevinding.geweigerd(GEEN_GROND);
        };
    }

    /** Whether the refusal is told as it must be. */
    @Grondslag("Awb 2:15")
    public static Bevinding<Toelating> magMededelen(boolean afzenderBericht) {
        return afzenderBericht ? Bevinding.toegestaan(VERTELD) : Bevinding.geweigerd(NIET_VERTELD);
    }
}
