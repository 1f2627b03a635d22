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
 * Algemene wet bestuursrecht article 2:13: anyone may send his complaint electronically, along the way that was designated
 * for it. Until 2025-12-31 this number said that electronic traffic was allowed.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>. The right of lid 1 in force from
 * 2026-01-01; no end known. The old text to 2025-12-31; a citizen's message then counted only when the authority had
 * opened that way (old 2:15 lid 1).
 *
 * <p>Decides: whether a complaint may come electronically on a given day (lid 1, 4), whether a message came the designated
 * way (lid 2), and whether a further requirement may be set (lid 3).
 */
@Grondslag("Awb 2:13")
@Artikel(
        titel = "Recht op elektronisch indienen",
        wijziging =
                "Tot en met 2025-12-31 zei dit artikel dat elektronisch verkeer mocht; vanaf 2026-01-01 geeft het een recht.",
        nietGemodelleerd =
                "Hoe een weg wordt aangewezen en of de minister vrijstelt: dat zijn instellingen van de gemeente met een datum. Van de oude tekst de vormvoorschriften.")
public final class Awb2_13 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 2:13 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 2:13 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 2:13 lid 3");
    public static final Vindplaats LID_4 = Vindplaats.van("Awb 2:13 lid 4");
    public static final Geldigheid GELDIGHEID = Geldigheid.vanaf(LocalDate.of(2026, 1, 1));

    private static final Grond RECHT = Grond.van(LID_1, "Awb2_13.recht", GELDIGHEID.van());
    private static final Grond VRIJGESTELD = Grond.van(LID_4, "Awb2_13.vrijgesteld");
    private static final Grond JUIST = Grond.van(LID_2, "Awb2_13.juist");
    private static final Grond VERKEERD = Grond.van(LID_2, "Awb2_13.verkeerd");
    private static final Grond GEEN_WEG = Grond.van(LID_2, "Awb2_13.geenWeg");
    private static final Grond WEG_VOOR_2026 = Grond.van(LID_2, "Awb2_13.wegVoor2026");
    private static final Grond EIS_MAG = Grond.van(LID_3, "Awb2_13.eisMag");
    private static final Grond EIS_MAG_NIET = Grond.van(LID_3, "Awb2_13.eisMagNiet");

    /** Along which way a message came. */
    public enum Weg {
        AANGEWEZEN,
        VERKEERD,
        /** None was designated, or the day lies before it could be. */
        NIET_AANGEWEZEN
    }

    private Awb2_13() {}

    /**
     * Whether a complaint may be sent electronically on that day.
     *
     * @param opengesteld whether the authority had made known that the way is open: asked until 2025-12-31 only
     * @param vrijgesteld whether the authority is exempted for a time: asked from 2026-01-01 only
     */
    @Grondslag({"Awb 2:13 lid 1", "Awb 2:13 lid 4", "Awb 2:15 lid 1"})
    public static Bevinding<Toelating> magElektronischIndienen(LocalDate op, boolean opengesteld, boolean vrijgesteld) {
        if (!GELDIGHEID.bevat(op)) {
            return Awb2_15.magIndienen(opengesteld);
        }
        return vrijgesteld ? Bevinding.geweigerd(VRIJGESTELD) : Bevinding.toegestaan(RECHT);
    }

    /** Along which way an electronic message came on that day. */
    @Grondslag("Awb 2:13 lid 2")
    public static Bevinding<Weg> weg(LocalDate op, boolean wegAangewezen, boolean langsDieWeg) {
        if (!GELDIGHEID.bevat(op)) {
            return Bevinding.van(Weg.NIET_AANGEWEZEN, WEG_VOOR_2026);
        }
        if (!wegAangewezen) {
            return Bevinding.van(Weg.NIET_AANGEWEZEN, GEEN_WEG);
        }
        return langsDieWeg ? Bevinding.van(Weg.AANGEWEZEN, JUIST) : Bevinding.van(Weg.VERKEERD, VERKEERD);
    }

    /** Whether a further requirement may be set: not when it hinders disproportionately. */
    @Grondslag({"Awb 2:13 lid 3", "Awb 2:15 lid 1"})
    public static Bevinding<Toelating> magEisStellen(LocalDate op, boolean hindertOnevenredig) {
        if (!GELDIGHEID.bevat(op)) {
            return Awb2_15.magEisStellen();
        }
        return hindertOnevenredig ? Bevinding.geweigerd(EIS_MAG_NIET) : Bevinding.toegestaan(EIS_MAG);
    }
}
