package nl.klacht.jakarta.avg;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of requests, the last received first.
 *
 * @param next what to give along for the page after it; nothing on the last one
 */
public record Verzoeken(List<Verzoek> results, @Nullable String next) {

    public Verzoeken {
        results = List.copyOf(results);
    }
}
