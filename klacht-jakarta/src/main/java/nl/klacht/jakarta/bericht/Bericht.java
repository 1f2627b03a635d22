package nl.klacht.jakarta.bericht;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message in the outbox: ids and no content.
 *
 * @param volgnummer in which order messages were made
 * @param dossier about which dossier, if about one
 * @param gebeurtenis from which step of it, if from one
 * @param gegevens what its text needs beside the dossier, such as a date
 * @param pogingen how often it was tried
 * @param nietVoor when it may be tried again
 * @param beslotenDoor the account that decided what becomes of it, when somebody did
 * @param reden why it did not leave; without personal data
 */
public record Bericht(
        UUID id,
        long volgnummer,
        Berichtsoort soort,
        Weg weg,
        @Nullable UUID dossier,
        @Nullable Integer gebeurtenis,
        Geadresseerde geadresseerde,
        Map<String, String> gegevens,
        Instant gemaaktOp,
        Berichtstand stand,
        int pogingen,
        Instant nietVoor,
        @Nullable Instant afgerondOp,
        @Nullable String beslotenDoor,
        String reden) {

    public Bericht {
        gegevens = Map.copyOf(gegevens);
    }
}
