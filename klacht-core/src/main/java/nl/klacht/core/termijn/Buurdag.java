package nl.klacht.core.termijn;

import java.time.LocalDate;

/** The day before and the day after: where one period ends and the next begins. */
public final class Buurdag {

    private Buurdag() {}

    public static LocalDate voor(LocalDate dag) {
        return dag.minusDays(1);
    }

    public static LocalDate na(LocalDate dag) {
        return dag.plusDays(1);
    }
}
