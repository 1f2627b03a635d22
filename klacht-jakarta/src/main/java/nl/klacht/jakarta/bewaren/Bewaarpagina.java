package nl.klacht.jakarta.bewaren;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of what is kept.
 *
 * @param next what to give along for the page after it; nothing on the last one
 */
public record Bewaarpagina(
        List<Bewaarregel> results, @Nullable String next) {

    public Bewaarpagina {
        results = List.copyOf(results);
    }
}
