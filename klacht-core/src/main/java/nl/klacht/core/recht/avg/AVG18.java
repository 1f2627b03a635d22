package nl.klacht.core.recht.avg;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene verordening gegevensbescherming article 18: restricting the use of data.
 *
 * <p>Paraphrased [from memory].
 *
 * <p>Decides: on which of the four grounds the use of data is restricted at the request of the person, as somebody judged it.
 */
@Grondslag("AVG 18")
@Artikel(
        titel = "De verwerking beperken",
        vanaf = "2018-05-25",
        wijziging = "Tot en met 2018-05-24 stond dit in de Wbp.",
        nietGemodelleerd =
                "Of een van de gronden er is: dat oordeelt een mens, en hij voert de beperking ook uit. Dat de ontvangers het horen (AVG 19). Het artikel is [uit het hoofd].")
public final class AVG18 {

    public static final Vindplaats LID_1 = Vindplaats.van("AVG 18 lid 1");
    public static final Vindplaats LID_1_A = Vindplaats.van("AVG 18 lid 1 onder a");
    public static final Vindplaats LID_1_B = Vindplaats.van("AVG 18 lid 1 onder b");
    public static final Vindplaats LID_1_C = Vindplaats.van("AVG 18 lid 1 onder c");
    public static final Vindplaats LID_1_D = Vindplaats.van("AVG 18 lid 1 onder d");

    /** Why the use is restricted, or not. */
    public enum Waarom {
        /** He says that the data are wrong, and that is being looked into. */
        JUISTHEID_BETWIST,
        /** The data should not be there, and he does not want them erased. */
        ONRECHTMATIG,
        /** The municipality does not need them any more and he does, for a lawsuit. */
        VORDERING,
        /** He objected (AVG 21), and that is being weighed. */
        BEZWAAR_LOOPT,
        /** None of the reasons of the article is there. */
        GEEN_VAN_DEZE
    }

    private AVG18() {}

    /** What follows from what somebody judged. */
    @Grondslag({
        "AVG 18 lid 1",
        "AVG 18 lid 1 onder a",
        "AVG 18 lid 1 onder b",
        "AVG 18 lid 1 onder c",
        "AVG 18 lid 1 onder d"
    })
    public static Bevinding<Toelating> oordeel(Waarom waarom) {
        return switch (waarom) {
            case JUISTHEID_BETWIST -> Bevinding.toegestaan(Grond.van(LID_1_A, "AVG18.juistheid"));
            case ONRECHTMATIG -> Bevinding.toegestaan(Grond.van(LID_1_B, "AVG18.onrechtmatig"));
            case VORDERING -> Bevinding.toegestaan(Grond.van(LID_1_C, "AVG18.vordering"));
            case BEZWAAR_LOOPT -> Bevinding.toegestaan(Grond.van(LID_1_D, "AVG18.bezwaarLoopt"));
            case GEEN_VAN_DEZE -> Bevinding.geweigerd(Grond.van(LID_1, "AVG18.geenReden"));
        };
    }
}
