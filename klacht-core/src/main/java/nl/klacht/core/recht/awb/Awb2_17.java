package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 2:17: the authority confirms receipt of an electronic message, and gives who filled in
 * a web form what he filled in. Until 2025-12-31 this number was about the time of sending and receipt.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>. The old text to
 * 2025-12-31: 2:19 and 2:20 ask this class for older days.
 *
 * <p>Decides: whether a confirmation is due, beside the one of 9:6, and whether form data are made available. Of the old
 * lid 1 the wording is [from memory]: sent is when a system is reached for which the authority is not responsible.
 */
@Grondslag("Awb 2:17")
@Artikel(
        titel = "Ontvangst van een elektronisch bericht bevestigen",
        wijziging = "Tot en met 2025-12-31 ging dit nummer over het tijdstip van verzenden en ontvangen.",
        nietGemodelleerd = "Hoe snel: het artikel noemt geen termijn.")
public final class Awb2_17 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 2:17");
    public static final Vindplaats LID_1_OUD = Vindplaats.van("Awb 2:17 lid 1");
    public static final Vindplaats LID_2_OUD = Vindplaats.van("Awb 2:17 lid 2");
    public static final Geldigheid GELDIGHEID = Geldigheid.vanaf(LocalDate.of(2026, 1, 1));

    private static final Grond BEVESTIG = Grond.van(ARTIKEL, "Awb2_17.bevestig");
    private static final Grond ANDERE_WEG = Grond.van(ARTIKEL, "Awb2_17.andereWeg");
    private static final Grond ZICHTBAAR = Grond.van(ARTIKEL, "Awb2_17.zichtbaar");
    private static final Grond GEEN_ADRES = Grond.van(ARTIKEL, "Awb2_17.geenAdres");
    private static final Grond FORMULIER = Grond.van(ARTIKEL, "Awb2_17.formulier");
    private static final Grond GEEN_FORMULIER = Grond.van(ARTIKEL, "Awb2_17.geenFormulier");
    private static final Grond NOG_NIET = Grond.van(ARTIKEL, "Awb2_17.nogNiet", GELDIGHEID.van());

    /** Whether the duty is there. */
    public enum Plicht {
        MOET,
        HOEFT_NIET
    }

    private Awb2_17() {}

    /**
     * Whether receipt of an electronic message must be confirmed.
     *
     * @param langsAangewezenWeg whether it came along the designated way
     * @param zichtbaarInZelfdeSysteem whether the sender sees in that same system that it arrived
     * @param adresBekend whether an electronic address of him is known
     */
    @Grondslag("Awb 2:17")
    public static Bevinding<Plicht> ontvangstbevestiging(
            LocalDate op, boolean langsAangewezenWeg, boolean zichtbaarInZelfdeSysteem, boolean adresBekend) {
        if (!GELDIGHEID.bevat(op)) {
            return Bevinding.van(Plicht.HOEFT_NIET, NOG_NIET);
        }
        if (!langsAangewezenWeg) {
            return Bevinding.van(Plicht.HOEFT_NIET, ANDERE_WEG);
        }
        if (zichtbaarInZelfdeSysteem) {
            return Bevinding.van(Plicht.HOEFT_NIET, ZICHTBAAR);
        }
        return adresBekend ? Bevinding.van(Plicht.MOET, BEVESTIG) : Bevinding.van(Plicht.HOEFT_NIET, GEEN_ADRES);
    }

    /** Whether the sender gets what he filled in. */
    @Grondslag("Awb 2:17")
    public static Bevinding<Plicht> formuliergegevens(LocalDate op, boolean webformulier) {
        if (!GELDIGHEID.bevat(op)) {
            return Bevinding.van(Plicht.HOEFT_NIET, NOG_NIET);
        }
        return webformulier ? Bevinding.van(Plicht.MOET, FORMULIER) : Bevinding.van(Plicht.HOEFT_NIET, GEEN_FORMULIER);
    }

    /** The local day on which a message of the authority counted as sent. Until 2025-12-31; see 2:19. */
    @Grondslag("Awb 2:17 lid 1")
    public static Bevinding<LocalDate> verzonden(LocalDateTime verlaatSysteem) {
        LocalDate dag = verlaatSysteem.toLocalDate();
        return Bevinding.van(dag, Grond.van(LID_1_OUD, "Awb2_17.verzondenOud", dag));
    }

    /** The local day on which a message to the authority counted as received. Until 2025-12-31; see 2:20. */
    @Grondslag("Awb 2:17 lid 2")
    public static Bevinding<LocalDate> ontvangen(LocalDateTime bereiktSysteem) {
        LocalDate dag = bereiktSysteem.toLocalDate();
        return Bevinding.van(dag, Grond.van(LID_2_OUD, "Awb2_17.ontvangenOud", dag));
    }
}
