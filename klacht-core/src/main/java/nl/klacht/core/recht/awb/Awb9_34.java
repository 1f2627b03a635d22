package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:34: an ombudsman may look on the spot.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: where he may enter (lid 1), that the authority helps (lid 2) and that a record is made (lid 3).
 */
@Grondslag("Awb 9:34")
@Artikel(
        titel = "Onderzoek ter plaatse",
        nietGemodelleerd = "Of het nodig is voor het onderzoek: dat oordeelt de ombudsman.")
public final class Awb9_34 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:34 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:34 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 9:34 lid 3");

    private static final Grond TOEGANG = Grond.van(LID_1, "Awb9_34.toegang");
    private static final Grond WONING = Grond.van(LID_1, "Awb9_34.woning");
    private static final Grond HELPEN = Grond.van(LID_2, "Awb9_34.helpen");
    private static final Grond VERSLAG = Grond.van(LID_3, "Awb9_34.verslag");

    private Awb9_34() {}

    /** Whether he may enter; what follows when he does stands beside it. */
    @Grondslag({"Awb 9:34 lid 1", "Awb 9:34 lid 2", "Awb 9:34 lid 3"})
    public static Bevinding<Toelating> magBinnen(boolean woning, boolean bewonerStemtIn) {
        return woning && !bewonerStemtIn
                ? Bevinding.geweigerd(WONING)
                : Bevinding.toegestaan(woning ? WONING : TOEGANG, HELPEN, VERSLAG);
    }
}
