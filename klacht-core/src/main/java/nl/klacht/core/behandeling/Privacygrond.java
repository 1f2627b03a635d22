package nl.klacht.core.behandeling;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Vindplaats;

/** Where the rules for sharing personal data stand on a day: in the AVG from 25 May 2018, in the Wbp before. */
final class Privacygrond {

    private static final LocalDate AVG = LocalDate.of(2018, 5, 25);

    private Privacygrond() {}

    /** That data is shared with consent only. */
    static Vindplaats toestemming(LocalDate dag) {
        return Vindplaats.van(dag.isBefore(AVG) ? "Wbp 8 onder a" : "AVG 6 lid 1 onder a");
    }

    /** That no more is shared than is needed. */
    static Vindplaats nietMeerDanNodig(LocalDate dag) {
        return Vindplaats.van(dag.isBefore(AVG) ? "Wbp 11 lid 1" : "AVG 5 lid 1 onder c");
    }

    /** That consent can be withdrawn at any time. */
    static Vindplaats intrekken(LocalDate dag) {
        return Vindplaats.van(dag.isBefore(AVG) ? "Wbp 5 lid 2" : "AVG 7 lid 3");
    }
}
