package nl.klacht.jakarta.bijlage.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.klacht.jakarta.bijlage.Bijlage;
import nl.klacht.jakarta.bijlage.Bijlagestand;
import nl.klacht.jakarta.bijlage.Toegevoegd;
import nl.klacht.jakarta.dossier.vorm.Grondvorm;
import org.jspecify.annotations.Nullable;

/**
 * A file of a dossier as the contract promises it.
 *
 * @param waarschuwingen what to mind who brought it just now; nothing when there is nothing, or when it is only listed
 */
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
        Bijlagestand stand,
        @Nullable List<Grondvorm> waarschuwingen) {

    static Bijlagevorm van(Toegevoegd toegevoegd) {
        return van(toegevoegd.bijlage(), toegevoegd.letOp().isEmpty() ? null : Grondvorm.van(toegevoegd.letOp()));
    }

    static Bijlagevorm van(Bijlage bijlage) {
        return van(bijlage, null);
    }

    private static Bijlagevorm van(Bijlage bijlage, @Nullable List<Grondvorm> waarschuwingen) {
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
                bijlage.stand(),
                waarschuwingen);
    }
}
