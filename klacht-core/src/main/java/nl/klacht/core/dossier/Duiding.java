package nl.klacht.core.dossier;

import java.util.Objects;
import nl.klacht.core.grondslag.Oordeel;
import org.jspecify.annotations.Nullable;

/**
 * Which side of the matter a part is about, and whose judgement that is.
 *
 * @param aspect the side
 * @param oordeel the judgement of the klachtenloket, or {@code null} as long as it is only presumed
 */
public record Duiding(Aspect aspect, @Nullable Oordeel oordeel) {

    public Duiding {
        Objects.requireNonNull(aspect, "aspect");
    }

    /** Whether nobody has confirmed it yet. */
    public boolean isVoorlopig() {
        return oordeel == null;
    }
}
