package nl.klacht.core.termijn;

import java.time.LocalDate;
import java.util.Objects;
import nl.klacht.core.grondslag.Datumtekst;

/**
 * A day that is not a working day, with what it is called.
 *
 * @param datum the day
 * @param naam {@code zaterdag}, {@code Goede Vrijdag}, {@code gelijkgestelde dag}
 */
public record Dag(LocalDate datum, String naam) {

    public Dag {
        Objects.requireNonNull(datum, "datum");
        Objects.requireNonNull(naam, "naam");
    }

    /** For people: {@code 3 april 2026 (Goede Vrijdag)}. */
    @Override
    public String toString() {
        return Datumtekst.van(datum) + " (" + naam + ")";
    }
}
