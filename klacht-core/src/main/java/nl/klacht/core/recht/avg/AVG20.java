package nl.klacht.core.recht.avg;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene verordening gegevensbescherming article 20: taking data along to somebody else.
 *
 * <p>Paraphrased [from memory].
 *
 * <p>Decides: whether a person gets his data in a form that another system can read. What the municipality holds of a complaint it holds because
 * the law orders it, so nearly always not.
 */
@Grondslag("AVG 20")
@Artikel(
        titel = "Gegevens meenemen",
        vanaf = "2018-05-25",
        wijziging = "Tot en met 2018-05-24 stond dit in de Wbp.",
        nietGemodelleerd =
                "Op welke grond gegevens worden gebruikt: dat zegt een mens. Rechtstreeks sturen aan een ander (lid 2). Het artikel is [uit het hoofd].")
public final class AVG20 {

    public static final Vindplaats LID_1_A = Vindplaats.van("AVG 20 lid 1 onder a");
    public static final Vindplaats LID_1_B = Vindplaats.van("AVG 20 lid 1 onder b");
    public static final Vindplaats LID_3 = Vindplaats.van("AVG 20 lid 3");
    public static final Vindplaats LID_4 = Vindplaats.van("AVG 20 lid 4");

    /** Why he gets them, or not. */
    public enum Waarom {
        /** He gave the data himself and they are used because he consented. */
        TOESTEMMING,
        /** The data are used because the law says so. */
        WETTELIJKE_PLICHT,
        /** The data are used for a task of the municipality. */
        PUBLIEKE_TAAK,
        /** They stand on paper only. */
        OP_PAPIER,
        /** Others would be harmed. */
        RECHTEN_VAN_ANDEREN
    }

    private AVG20() {}

    /** What follows from what somebody judged. */
    @Grondslag({"AVG 20 lid 1 onder a", "AVG 20 lid 1 onder b", "AVG 20 lid 3", "AVG 20 lid 4"})
    public static Bevinding<Toelating> oordeel(Waarom waarom) {
        return switch (waarom) {
            case TOESTEMMING -> Bevinding.toegestaan(Grond.van(LID_1_A, "AVG20.toestemming"));
            case WETTELIJKE_PLICHT -> Bevinding.geweigerd(Grond.van(LID_1_A, "AVG20.wettelijkePlicht"));
            case PUBLIEKE_TAAK -> Bevinding.geweigerd(Grond.van(LID_3, "AVG20.publiekeTaak"));
            case OP_PAPIER -> Bevinding.geweigerd(Grond.van(LID_1_B, "AVG20.opPapier"));
            case RECHTEN_VAN_ANDEREN -> Bevinding.geweigerd(Grond.van(LID_4, "AVG20.anderen"));
        };
    }
}
