package nl.klacht.jakarta.bewaren;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of lists, the last one first.
 *
 * @param next what to give along for the page after it; nothing on the last one
 */
public record Vernietigingslijsten(
        List<Vernietigingslijst> results, @Nullable String next) {

    public Vernietigingslijsten {
        results = List.copyOf(results);
    }
}
