package nl.klacht.jakarta.werkvoorraad;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next what to give along for the page after it; nothing on the last one
 */
public record Pagina(List<Regel> results, @Nullable String next) {

    public Pagina {
        results = List.copyOf(results);
    }
}
