package nl.klacht.core.termijn;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A period: six weeks, one year, five working days. Not a date; that is {@link Einddatum}.
 *
 * @param aantal how many, at least 1
 * @param eenheid of what
 */
public record Termijn(int aantal, Eenheid eenheid) {

    public Termijn {
        Objects.requireNonNull(eenheid, "eenheid");
        if (aantal < 1) {
            throw new IllegalArgumentException("aantal moet 1 of meer zijn: " + aantal);
        }
    }

    public static Termijn dagen(int aantal) {
        return new Termijn(aantal, Eenheid.DAGEN);
    }

    public static Termijn weken(int aantal) {
        return new Termijn(aantal, Eenheid.WEKEN);
    }

    public static Termijn maanden(int aantal) {
        return new Termijn(aantal, Eenheid.MAANDEN);
    }

    public static Termijn jaren(int aantal) {
        return new Termijn(aantal, Eenheid.JAREN);
    }

    public static Termijn werkdagen(int aantal) {
        return new Termijn(aantal, Eenheid.WERKDAGEN);
    }

    /**
     * The last day, when the first day itself does not count: six weeks from Monday 2 March 2026 end on Monday 13 April
     * (3 March is day 1, 13 April day 42). A year from 29 February ends on 28 February.
     *
     * @throws IllegalArgumentException for working days, which need a calendar
     */
    public LocalDate nominaalEinde(LocalDate begin) {
        return switch (eenheid) {
            case DAGEN -> Dagtabel.plus(begin, aantal);
            case WEKEN -> Dagtabel.plus(begin, 7L * aantal);
            case MAANDEN -> begin.plusMonths(aantal);
            case JAREN -> begin.plusYears(aantal);
            case WERKDAGEN -> throw new IllegalArgumentException("Werkdagen tellen vraagt een kalender: " + this);
        };
    }

    /** As {@link #nominaalEinde(LocalDate)}, also for working days. */
    public LocalDate nominaalEinde(LocalDate begin, Kalender kalender) {
        return eenheid == Eenheid.WERKDAGEN ? kalender.plusWerkdagen(begin, aantal) : nominaalEinde(begin);
    }

    /** The count of this period from a day, to show how its last day was found. Not for working days. */
    public Dagtelling telling(LocalDate begin) {
        return new Dagtelling(this, begin, nominaalEinde(begin), null);
    }

    /** As {@link #telling(LocalDate)}, also for working days. */
    public Dagtelling telling(LocalDate begin, Kalender kalender) {
        return new Dagtelling(this, begin, nominaalEinde(begin, kalender), kalender);
    }

    /** For people: {@code 6 weken}. */
    @Override
    public String toString() {
        return aantal + " " + eenheid.bij(aantal);
    }
}
