package nl.klacht.core.termijn;

import java.time.LocalDate;
import java.util.Objects;
import nl.klacht.core.grondslag.Datumtekst;

/**
 * A day that is not a working day, with what it is called.
 *
 * @param datum the day
 * @param naam {@code zaterdag}, {@code Goede Vrijdag}, {@code gelijkgestelde dag}
 * @param bron the provision or the decree by which it is none: {@code Atw 3 lid 2}
 */
public record Dag(LocalDate datum, String naam, String bron) {

    public Dag {
        Objects.requireNonNull(datum, "datum");
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(bron, "bron");
    }

    /** For people: {@code 3 april 2026 (Goede Vrijdag)}. */
    @Override
    public String toString() {
        return Datumtekst.van(datum) + " (" + naam + ")";
    }
}
