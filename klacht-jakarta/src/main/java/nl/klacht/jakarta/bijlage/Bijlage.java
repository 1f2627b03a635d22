package nl.klacht.jakarta.bijlage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a dossier, without its bytes.
 *
 * @param gebeurtenis the number of the gebeurtenis with which it came
 * @param naam how it is called; nothing when the name was erased
 * @param document what it is
 * @param onderdelen the parts it is about; none means the dossier as a whole
 * @param type the media type of its content
 * @param omvang its size in bytes
 * @param hash the SHA-256 over salt and bytes, as the history keeps it
 * @param toegevoegdDoor the account, never a name
 */
public record Bijlage(
        UUID id,
        UUID dossier,
        int gebeurtenis,
        @Nullable String naam,
        String document,
        List<Integer> onderdelen,
        String type,
        long omvang,
        String hash,
        Instant toegevoegdOp,
        String toegevoegdDoor,
        String rol,
        Bijlagestand stand) {

    public Bijlage {
        onderdelen = List.copyOf(onderdelen);
    }
}
