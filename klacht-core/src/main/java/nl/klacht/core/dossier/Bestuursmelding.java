package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report to the college that cannot wait (Uitgangspunten 11 VI).
 *
 * @param nummer its number within the dossier, from 1
 * @param op the day of the report
 * @param kennisOp the day the college took note of it
 */
public record Bestuursmelding(
        int nummer, LocalDate op, @Nullable LocalDate kennisOp) {

    public Bestuursmelding {
        Objects.requireNonNull(op, "op");
    }

    public boolean isOpen() {
        return kennisOp == null;
    }

    public Bestuursmelding gelezen(LocalDate dag) {
        return new Bestuursmelding(nummer, op, dag);
    }
}
