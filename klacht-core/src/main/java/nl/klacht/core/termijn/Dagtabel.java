package nl.klacht.core.termijn;

import java.time.LocalDate;

/**
 * Every day of the calendar once, by its place, so that counting on costs a look-up and makes no new days. About one
 * megabyte, shared by all calendars.
 */
final class Dagtabel {

    static final LocalDate EERSTE = LocalDate.of(2014, 1, 1);
    static final LocalDate LAATSTE = LocalDate.of(2113, 12, 31);

    private static final long NUL = EERSTE.toEpochDay();

    /** How many days there are. */
    static final int AANTAL = (int) (LAATSTE.toEpochDay() - NUL) + 1;

    private static final LocalDate[] DAGEN = new LocalDate[AANTAL];

    static {
        for (int plaats = 0; plaats < AANTAL; plaats++) {
            DAGEN[plaats] = LocalDate.ofEpochDay(NUL + plaats);
        }
    }

    private Dagtabel() {}

    static boolean bevat(long plaats) {
        return plaats >= 0 && plaats < AANTAL;
    }

    /** The place of a day, counted from the first; outside the calendar it may be negative or too large. */
    static long plaats(LocalDate dag) {
        return dag.toEpochDay() - NUL;
    }

    static LocalDate dag(int plaats) {
        return DAGEN[plaats];
    }

    /** That many days later, also where one of the two lies outside the calendar. */
    static LocalDate plus(LocalDate dag, long dagen) {
        long plaats = plaats(dag) + dagen;
        return bevat(plaats) ? DAGEN[(int) plaats] : dag.plusDays(dagen);
    }
}
