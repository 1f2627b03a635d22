package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:19: a petition about something against which objection or appeal is still open
 * is pointed there.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: whether a petition is handed over to the body for objection or appeal.
 */
@Grondslag("Awb 9:19")
@Artikel(
        titel = "Staat bezwaar of beroep nog open, dan wijst de ombudsman daarop",
        nietGemodelleerd = "Of de verzoeker zijn stuk terug wil: dat vraagt de ombudsman.")
public final class Awb9_19 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:19 lid 1");

    /** What happens to the petition. */
    public enum Gevolg {
        BLIJFT_BIJ_OMBUDSMAN,
        OVERDRAGEN
    }

    private Awb9_19() {}

    /** Whether the petition goes on to the body for objection, appeal or beklag. */
    @Grondslag("Awb 9:19 lid 1")
    public static Bevinding<Gevolg> gevolg(boolean bezwaarBeroepOfBeklagNogMogelijk) {
        return bezwaarBeroepOfBeklagNogMogelijk
                ? Bevinding.van(Gevolg.OVERDRAGEN, Grond.van(LID_1, "Awb9_19.overdracht"))
                : Bevinding.van(Gevolg.BLIJFT_BIJ_OMBUDSMAN, Grond.van(LID_1, "Awb9_19.blijft"));
    }
}
