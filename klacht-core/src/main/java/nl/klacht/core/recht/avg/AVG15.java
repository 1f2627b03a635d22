package nl.klacht.core.recht.avg;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene verordening gegevensbescherming article 15: what a person gets to see of his data.
 *
 * <p>Paraphrased [from memory].
 *
 * <p>Decides: for each kind of piece in a file whether it goes along with the answer, stays out, or is read by somebody first
 * because others may stand in it.
 */
@Grondslag("AVG 15")
@Artikel(
        titel = "Inzage in de eigen gegevens",
        vanaf = "2018-05-25",
        wijziging = "Tot en met 2018-05-24 stond dit in de Wbp.",
        nietGemodelleerd =
                "Of een ander werkelijk wordt geschaad: dat leest een mens. De uitzonderingen van UAVG 41. Wat over een"
                        + " lezer mag worden verteld, volgt uit een uitspraak van het Hof van Justitie over logbestanden. Het artikel"
                        + " en die uitspraak zijn [uit het hoofd].")
public final class AVG15 {

    public static final Vindplaats LID_1 = Vindplaats.van("AVG 15 lid 1");
    public static final Vindplaats LID_3 = Vindplaats.van("AVG 15 lid 3");
    public static final Vindplaats LID_4 = Vindplaats.van("AVG 15 lid 4");

    /** A kind of piece in a file. */
    public enum Stuk {
        /** What is registered of the person himself. */
        EIGEN_GEGEVENS,
        /** What happened with his file, and when. */
        VERLOOP,
        /** Free text, in which others may stand. */
        TEKST,
        /** What is registered of another person in the same file. */
        GEGEVENS_VAN_ANDER,
        /** Who read the file: in which role and when. */
        LEZERS,
        /** By which account the file was read. */
        ACCOUNT_VAN_LEZER
    }

    /** What becomes of a piece. */
    public enum Meegeven {
        WEL,
        EERST_BEOORDELEN,
        NIET
    }

    private AVG15() {}

    /** What becomes of a piece of this kind. */
    @Grondslag({"AVG 15 lid 1", "AVG 15 lid 3", "AVG 15 lid 4"})
    public static Bevinding<Meegeven> meegeven(Stuk stuk) {
        return switch (stuk) {
            case EIGEN_GEGEVENS -> Bevinding.van(Meegeven.WEL, Grond.van(LID_3, "AVG15.eigen"));
            case VERLOOP -> Bevinding.van(Meegeven.WEL, Grond.van(LID_1, "AVG15.verloop"));
            case TEKST -> Bevinding.van(Meegeven.EERST_BEOORDELEN, Grond.van(LID_4, "AVG15.tekst"));
            case GEGEVENS_VAN_ANDER -> Bevinding.van(Meegeven.NIET, Grond.van(LID_4, "AVG15.ander"));
            case LEZERS -> Bevinding.van(Meegeven.WEL, Grond.van(LID_1, "AVG15.lezers"));
            case ACCOUNT_VAN_LEZER -> Bevinding.van(Meegeven.NIET, Grond.van(LID_4, "AVG15.account"));
        };
    }
}
