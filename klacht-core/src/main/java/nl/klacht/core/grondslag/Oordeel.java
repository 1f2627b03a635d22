package nl.klacht.core.grondslag;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That a person judged, and who: the core never computes what is "manifest" or "reasonable".
 *
 * <p>The reasons are free text and are kept with the other texts of the case, so that they can be erased.
 *
 * @param door account of who judged
 * @param rol the role in which that was done
 * @param op the day of the judgement
 */
public record Oordeel(String door, String rol, LocalDate op) {

    public Oordeel {
        Objects.requireNonNull(door, "door");
        Objects.requireNonNull(rol, "rol");
        Objects.requireNonNull(op, "op");
    }
}
