package nl.klacht.core.dossier;

import java.util.Objects;
import java.util.UUID;

/**
 * A reference to a file that is kept apart from the history, so that it can be destroyed while the history still
 * verifies.
 *
 * @param id the file
 * @param hash the SHA-256 over its salt and its bytes, in lower case hexadecimal; the salt lies with the file
 * @param type the media type that its content showed
 * @param omvang its size in bytes, at least one
 */
public record Bestand(UUID id, String hash, String type, long omvang) {

    public Bestand {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(type, "type");
        if (omvang < 1) {
            throw new IllegalArgumentException("een bestand van " + omvang + " bytes is leeg");
        }
    }
}
