package nl.klacht.core.herhaling;

import java.time.Instant;
import java.util.Objects;
import nl.klacht.core.grondslag.Bevinding;

/**
 * What the law and the municipality's choices answered at one moment of a history.
 *
 * @param plaats the number of the gebeurtenis at which was asked, one more than the last for the moment of asking
 * @param moment when that was
 * @param vraag what was asked
 * @param bevinding the answer with its grounds; {@link Onderwerp} says of which type the outcome is
 */
public record Antwoord(int plaats, Instant moment, Vraag vraag, Bevinding<?> bevinding) {

    public Antwoord {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(vraag, "vraag");
        Objects.requireNonNull(bevinding, "bevinding");
    }
}
