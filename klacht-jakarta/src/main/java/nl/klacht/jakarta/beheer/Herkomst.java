package nl.klacht.jakarta.beheer;

import java.time.Instant;

/**
 * Where a value comes from.
 *
 * @param soort the file of the municipality, or something that overrides it
 * @param plaats file and line, or the name of the source that won
 * @param sinds when the file was last changed, or when this server started
 */
public record Herkomst(Soort soort, String plaats, Instant sinds) {

    /** The places a value can come from. */
    public enum Soort {
        BESTAND,
        OMGEVING
    }
}
