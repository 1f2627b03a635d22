package nl.klacht.core.termijn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import nl.klacht.core.grondslag.Datumtekst;
import nl.klacht.core.grondslag.Feit;
import org.jspecify.annotations.Nullable;

/**
 * How a term was counted, as a fact of its ground. The day from which is counted does not count itself; the last day does.
 * Nothing is written out until it is read.
 *
 * @param termijn the period
 * @param begin the day from which is counted
 * @param einde the last day as counted, before Atw 1
 * @param kalender the calendar that was needed: for working days only
 */
public record Dagtelling(
        Termijn termijn,
        LocalDate begin,
        LocalDate einde,
        @Nullable Kalender kalender) implements Feit {

    public Dagtelling {
        Objects.requireNonNull(termijn, "termijn");
        Objects.requireNonNull(begin, "begin");
        Objects.requireNonNull(einde, "einde");
        if (termijn.eenheid() == Eenheid.WERKDAGEN && kalender == null) {
            throw new IllegalArgumentException("Werkdagen tellen vraagt een kalender: " + termijn);
        }
    }

    /** For people: {@code 6 weken na 2 maart 2026, dus tot en met 13 april 2026}. */
    @Override
    public String uitleg() {
        return termijn + " na " + Datumtekst.van(begin) + ", dus tot en met " + Datumtekst.van(einde);
    }

    /**
     * The count: {@code 42 dagen vanaf 2 maart 2026, dag 1 is 3 maart 2026, dag 42 is 13 april 2026}. Months and years are
     * not counted in days, and say so where the last month lacks the day; working days name the days that were skipped.
     */
    @Override
    public String juridisch() {
        return switch (termijn.eenheid()) {
            case DAGEN, WEKEN -> geteld((int) ChronoUnit.DAYS.between(begin, einde), Eenheid.DAGEN, Buurdag.na(begin));
            case MAANDEN, JAREN -> opDatum();
            case WERKDAGEN -> inWerkdagen();
        };
    }

    private String geteld(int aantal, Eenheid eenheid, LocalDate eerste) {
        String dag = eenheid.bij(1);
        String telling = aantal + " " + eenheid.bij(aantal) + " vanaf " + Datumtekst.van(begin) + ", " + dag + " 1 is "
                + Datumtekst.van(eerste);
        return aantal == 1 ? telling : telling + ", " + dag + " " + aantal + " is " + Datumtekst.van(einde);
    }

    private String opDatum() {
        String telling = termijn + " vanaf " + Datumtekst.van(begin) + ", dag 1 is " + Datumtekst.van(Buurdag.na(begin))
                + ", de laatste dag is " + Datumtekst.van(einde);
        return begin.getDayOfMonth() == einde.getDayOfMonth()
                ? telling
                : telling + " (die maand heeft geen dag " + begin.getDayOfMonth() + ")";
    }

    private String inWerkdagen() {
        Kalender gebruikt = Objects.requireNonNull(kalender, "kalender");
        String telling = geteld(termijn.aantal(), Eenheid.WERKDAGEN, gebruikt.plusWerkdagen(begin, 1));
        VrijeDagen vrij = new VrijeDagen(gebruikt.vrijeDagen(Buurdag.na(begin), einde));
        return vrij.dagen().isEmpty() ? telling : telling + "; " + vrij.juridisch();
    }
}
