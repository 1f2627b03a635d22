package nl.klacht.core.grondslag;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds, both ends included.
 *
 * @param van first day
 * @param totEnMet last day, or null while it still holds
 */
public record Geldigheid(LocalDate van, @Nullable LocalDate totEnMet) {

    public Geldigheid {
        Objects.requireNonNull(van, "van");
        if (totEnMet != null && totEnMet.isBefore(van)) {
            throw new IllegalArgumentException("totEnMet " + totEnMet + " ligt voor van " + van);
        }
    }

    public static Geldigheid vanaf(LocalDate van) {
        return new Geldigheid(van, null);
    }

    public boolean bevat(LocalDate dag) {
        return !dag.isBefore(van) && (totEnMet == null || !dag.isAfter(totEnMet));
    }

    /** Whether there is a day in both. */
    public boolean overlapt(Geldigheid ander) {
        return (totEnMet == null || !ander.van.isAfter(totEnMet))
                && (ander.totEnMet == null || !van.isAfter(ander.totEnMet));
    }
}
