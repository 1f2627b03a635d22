package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How and when the first line ended for a part.
 *
 * @param uitkomst the ending
 * @param op the day of the letter or of the ending; the year for the second line counts from it (Awb 9:24)
 */
public record Afloop(Uitkomst uitkomst, LocalDate op) {

    public Afloop {
        Objects.requireNonNull(uitkomst, "uitkomst");
        Objects.requireNonNull(op, "op");
    }
}
