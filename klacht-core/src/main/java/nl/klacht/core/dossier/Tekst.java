package nl.klacht.core.dossier;

import java.util.Objects;
import java.util.UUID;

/**
 * A reference to free text that is kept apart from the history, so that it can be erased while the history still
 * verifies. There is no reference to an empty text: who has nothing to say gives {@code null}.
 *
 * @param id the text
 * @param hash the SHA-256 over its salt and its characters, in lower case hexadecimal; the salt lies with the text
 */
public record Tekst(UUID id, String hash) {

    public Tekst {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(hash, "hash");
    }
}
