package nl.klacht.core.dossier;

import java.util.Objects;
import java.util.UUID;

/**
 * A reference to a person whose particulars are kept apart from the history. Only what the law asks about him is known
 * here: whether his name and address are known (Awb 9:4 lid 2 onder a).
 *
 * @param id the person's particulars
 * @param hash the SHA-256 over their salt and content, in lower case hexadecimal
 * @param naam whether the name is known
 * @param adres whether the address is known
 */
public record Persoon(UUID id, String hash, boolean naam, boolean adres) {

    public Persoon {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(hash, "hash");
    }
}
