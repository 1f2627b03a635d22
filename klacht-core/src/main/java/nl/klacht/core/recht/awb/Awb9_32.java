package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:32: an ombudsman may use experts and interpreters, and hear on oath.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: whether somebody may be called (lid 1) and whether he can be asked for an oath first (lid 3).
 */
@Grondslag("Awb 9:32")
@Artikel(
        titel = "Deskundigen, tolken en getuigen",
        nietGemodelleerd = "Het werk van de deskundige en de woorden van de eed.")
public final class Awb9_32 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:32 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:32 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 9:32 lid 3");

    /** Whom an ombudsman may call. */
    public enum Opgeroepene {
        DESKUNDIGE,
        TOLK,
        GETUIGE
    }

    private static final Grond HULP = Grond.van(LID_1, "Awb9_32.hulp");
    private static final Grond ONPARTIJDIG = Grond.van(LID_2, "Awb9_32.onpartijdig");
    private static final Grond GETUIGE = Grond.van(Awb9_31.LID_1, "Awb9_32.getuige");
    private static final Grond EED = Grond.van(LID_3, "Awb9_32.eed");
    private static final Grond GEEN_EED = Grond.van(LID_3, "Awb9_32.geenEed");

    private Awb9_32() {}

    /** That this person may be called. */
    @Grondslag({"Awb 9:32 lid 1", "Awb 9:32 lid 2"})
    public static Bevinding<Toelating> magOproepen(Opgeroepene wie) {
        return wie == Opgeroepene.GETUIGE ? Bevinding.toegestaan(GETUIGE) : Bevinding.toegestaan(HULP, ONPARTIJDIG);
    }

    /** Whether he can be asked for an oath or promise first. */
    @Grondslag("Awb 9:32 lid 3")
    public static Bevinding<Toelating> magEedVragen(Opgeroepene wie) {
        return wie == Opgeroepene.DESKUNDIGE ? Bevinding.geweigerd(GEEN_EED) : Bevinding.toegestaan(EED);
    }
}
