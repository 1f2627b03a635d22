package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:19: a petition about something against which objection or appeal is still open
 * is handed over there.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: whether a petition is handed over, goes back to the petitioner or stays (lid 1), and that the day it came
 * to the ombudsman decides whether objection or appeal was in time (lid 2, with 6:15 lid 3).
 */
@Grondslag("Awb 9:19")
@Artikel(
        titel = "Staat bezwaar of beroep nog open, dan wijst de ombudsman daarop",
        nietGemodelleerd = "De uitzondering van 6:15 lid 3 voor wie de procedure kennelijk onredelijk gebruikt.")
public final class Awb9_19 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:19 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:19 lid 2");

    /** What happens to the petition. */
    public enum Gevolg {
        BLIJFT_BIJ_OMBUDSMAN,
        OVERDRAGEN,
        TERUGZENDEN
    }

    private Awb9_19() {}

    /**
     * Whether the petition goes on to the body for objection, appeal or beklag.
     *
     * @param wilTerug the petitioner made known that he wants it back instead
     */
    @Grondslag("Awb 9:19 lid 1")
    public static Bevinding<Gevolg> gevolg(boolean bezwaarBeroepOfBeklagNogMogelijk, boolean wilTerug) {
        if (!bezwaarBeroepOfBeklagNogMogelijk) {
            return Bevinding.van(Gevolg.BLIJFT_BIJ_OMBUDSMAN, Grond.van(LID_1, "Awb9_19.blijft"));
        }
        return wilTerug
                ? Bevinding.van(Gevolg.TERUGZENDEN, Grond.van(LID_1, "Awb9_19.terug"))
                : Bevinding.van(Gevolg.OVERDRAGEN, Grond.van(LID_1, "Awb9_19.overdracht"));
    }

    /** That a decision goes by way of objection and appeal; true whether the time for it is over or not. */
    @Grondslag("Awb 9:19 lid 1")
    public static Grond overBesluit() {
        return Grond.van(LID_1, "Awb9_19.overBesluit");
    }

    /** The day that decides whether objection or appeal was in time: the day it came to the ombudsman. */
    @Grondslag("Awb 9:19 lid 2")
    public static Bevinding<LocalDate> datumTelt(LocalDate ontvangenDoorOmbudsman) {
        return Bevinding.van(ontvangenDoorOmbudsman, Grond.van(LID_2, "Awb9_19.datumTelt", ontvangenDoorOmbudsman));
    }
}
