package nl.klacht.core.herhaling;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be asked of a history: what is asked, of which part.
 *
 * @param onderwerp what it is about
 * @param onderdeel the part, or {@code null} when it is about the dossier as a whole
 * @param naam which term or step: the name of its {@code Termijnsoort} or {@code Soort}, with a number behind it from the
 *     second one of that kind; for a route or second line the name of the subject
 */
public record Vraag(Onderwerp onderwerp, @Nullable Integer onderdeel, String naam) {

    public Vraag {
        Objects.requireNonNull(onderwerp, "onderwerp");
        Objects.requireNonNull(naam, "naam");
    }
}
