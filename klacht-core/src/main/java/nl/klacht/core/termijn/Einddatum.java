package nl.klacht.core.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.grondslag.Grond;

/**
 * The day on which a term ends, three times, because the law leaves room and people should not fall into it.
 *
 * @param begin the day from which is counted, which itself does not count
 * @param nominaal the last day as counted
 * @param veilig the day to work towards; for a statutory term the nominal one
 * @param wettelijk the last day after the Algemene termijnenwet, where that applies
 * @param voorlopig whether the equated days of that year are not decreed yet
 * @param gronden the article of the term and, when the end moved, Atw 1 lid 1 with the days it skipped
 */
public record Einddatum(
        LocalDate begin,
        LocalDate nominaal,
        LocalDate veilig,
        LocalDate wettelijk,
        boolean voorlopig,
        List<Grond> gronden) {

    public Einddatum {
        Objects.requireNonNull(begin, "begin");
        Objects.requireNonNull(nominaal, "nominaal");
        Objects.requireNonNull(veilig, "veilig");
        Objects.requireNonNull(wettelijk, "wettelijk");
        gronden = List.copyOf(gronden);
        if (wettelijk.isBefore(veilig)) {
            throw new IllegalArgumentException("wettelijk " + wettelijk + " ligt voor veilig " + veilig);
        }
        if (gronden.isEmpty()) {
            throw new IllegalArgumentException("Een einddatum zonder grond bestaat niet: " + wettelijk);
        }
    }

    /** An end to which the Algemene termijnenwet does not apply: the three days are the same. */
    public static Einddatum vast(LocalDate begin, LocalDate einde, Grond... gronden) {
        return new Einddatum(begin, einde, einde, einde, false, List.of(gronden));
    }

    /** Whether that day is too late: after {@link #wettelijk()}, not on it. */
    public boolean isVerstrekenOp(LocalDate dag) {
        return dag.isAfter(wettelijk);
    }

    /** The first day on which the term is over: the day after {@link #wettelijk()}. */
    public LocalDate voorbijVanaf() {
        return wettelijk.plusDays(1);
    }
}
