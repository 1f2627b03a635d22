package nl.klacht.jakarta.inzage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of readings.
 *
 * @param next what to give along for the page after it; nothing on the last one
 */
public record Inzagepagina(List<Inzage> results, @Nullable String next) {

    public Inzagepagina {
        results = List.copyOf(results);
    }
}
