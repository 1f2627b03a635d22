package nl.klacht.core.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.grondslag.Grondslag;

/**
 * One royal decree that equates days with a recognised holiday.
 *
 * @param besluit the decree, as it is cited
 * @param eersteJaar first year it speaks about
 * @param laatsteJaar last year it speaks about
 * @param dagen the days it names
 */
@Grondslag("Atw 3 lid 3")
public record Gelijkstelling(String besluit, int eersteJaar, int laatsteJaar, List<LocalDate> dagen) {

    public Gelijkstelling {
        Objects.requireNonNull(besluit, "besluit");
        dagen = List.copyOf(dagen);
        for (LocalDate dag : dagen) {
            if (dag.getYear() < eersteJaar || dag.getYear() > laatsteJaar) {
                throw new IllegalArgumentException(dag + " valt niet in " + eersteJaar + "-" + laatsteJaar);
            }
        }
    }

    static Gelijkstelling van(String besluit, int eersteJaar, int laatsteJaar, String... dagen) {
        return new Gelijkstelling(
                besluit,
                eersteJaar,
                laatsteJaar,
                List.of(dagen).stream().map(LocalDate::parse).toList());
    }
}
