package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 10:6: the authority may instruct who holds its mandate, and hears from him
 * what it asks.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that instructions are allowed, also in one case (lid 1), and that information is due (lid 2). An
 * adviser under 9:14 is not such a person: him it may not instruct in one case.
 */
@Grondslag("Awb 10:6")
@Artikel(
        titel = "Aanwijzingen en inlichtingen",
        nietGemodelleerd = "Wat een aanwijzing inhoudt.",
        zonderStap = "Tussen wie mandaat geeft en wie het krijgt; een dossier merkt er niets van.")
public final class Awb10_6 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 10:6 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 10:6 lid 2");

    private Awb10_6() {}

    /** That the authority may instruct. */
    @Grondslag("Awb 10:6 lid 1")
    public static Grond aanwijzingen() {
        return Grond.van(LID_1, "Awb10_6.aanwijzingen");
    }

    /** That the authority gets the information it asks for. */
    @Grondslag("Awb 10:6 lid 2")
    public static Grond inlichtingen() {
        return Grond.van(LID_2, "Awb10_6.inlichtingen");
    }
}
