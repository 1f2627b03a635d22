package nl.klacht.core.grondslag;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** How a date is written for people: {@code 12 maart 2027}. Own words, so that it needs no locale data. */
public final class Datumtekst {

    private static final String[] MAANDEN = {
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december"
    };
    private static final String[] DAGEN = {
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"
    };

    private Datumtekst() {}

    /** {@code 12 maart 2027}. */
    public static String van(LocalDate dag) {
        return dag.getDayOfMonth() + " " + MAANDEN[dag.getMonthValue() - 1] + " " + dag.getYear();
    }

    /** {@code 12 maart 2027 om 9.05 uur}. */
    public static String van(LocalDateTime moment) {
        int minuut = moment.getMinute();
        return van(moment.toLocalDate()) + " om " + moment.getHour() + (minuut < 10 ? ".0" : ".") + minuut + " uur";
    }

    /** {@code vrijdag}. */
    public static String weekdag(LocalDate dag) {
        return DAGEN[dag.getDayOfWeek().ordinal()];
    }
}
