package nl.klacht.core.recht.atw;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Termijn;

/**
 * Algemene termijnenwet article 4: to which terms the act does not apply.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0002448/">Text at the source</a>.
 *
 * <p>Decides: whether a term is too long to move (sub a): more than 90 days, twelve weeks or three months, or any
 * number of years.
 */
@Grondslag("Atw 4")
@Artikel(
        titel = "Voor welke termijnen de wet niet geldt",
        nietGemodelleerd = "Termijnen in uren en de andere uitzonderingen van het artikel. Of tien en vier weken samen"
                + " één termijn van veertien weken zijn, staat niet vast: de code geeft beide dagen.")
public final class Atw4 {

    public static final Vindplaats ONDER_A = Vindplaats.van("Atw 4 onder a");

    private static final int DAGEN = 90;
    private static final int WEKEN = 12;
    private static final int MAANDEN = 3;

    /** Whether the act moves the end of the term. */
    public enum Toepassing {
        VAN_TOEPASSING,
        NIET_VAN_TOEPASSING
    }

    private Atw4() {}

    /** Whether Atw 1 moves the end of that term: 12 weeks yes, 13 weeks no, one year no. */
    @Grondslag("Atw 4 onder a")
    public static Bevinding<Toepassing> toepassing(Termijn termijn) {
        return isTeLang(termijn)
                ? Bevinding.van(Toepassing.NIET_VAN_TOEPASSING, Grond.van(ONDER_A, "Atw4.schuiftNietOp", termijn))
                : Bevinding.van(Toepassing.VAN_TOEPASSING, Grond.van(Atw1.LID_1, "Atw4.schuiftOp", termijn));
    }

    private static boolean isTeLang(Termijn termijn) {
        return switch (termijn.eenheid()) {
            case DAGEN -> termijn.aantal() > DAGEN;
            case WEKEN -> termijn.aantal() > WEKEN;
            case MAANDEN -> termijn.aantal() > MAANDEN;
            case JAREN -> true;
            case WERKDAGEN -> false;
        };
    }
}
