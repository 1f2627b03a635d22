package nl.klacht.jakarta.bijlage.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.klacht.jakarta.bijlage.Bijlage;
import nl.klacht.jakarta.bijlage.Bijlagestand;
import org.jspecify.annotations.Nullable;

/** A file of a dossier as the contract promises it. */
public record Bijlagevorm(
        UUID id,
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

    static Bijlagevorm van(Bijlage bijlage) {
        return new Bijlagevorm(
                bijlage.id(),
                bijlage.gebeurtenis(),
                bijlage.naam(),
                bijlage.document(),
                bijlage.onderdelen(),
                bijlage.type(),
                bijlage.omvang(),
                bijlage.hash(),
                bijlage.toegevoegdOp(),
                bijlage.toegevoegdDoor(),
                bijlage.rol(),
                bijlage.stand());
    }
}
