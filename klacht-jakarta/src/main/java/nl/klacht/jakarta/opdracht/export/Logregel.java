package nl.klacht.jakarta.opdracht.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import nl.klacht.jakarta.opdracht.VerkeerdGebruik;
import nl.klacht.jakarta.opdracht.Werkplek;
import org.jspecify.annotations.Nullable;

/**
 * What a command read, where the privacy officer sees it. It is written before anything is read, so that what fails halfway
 * stands there too.
 *
 * @param soort what was read
 * @param dossier of which dossier; nothing when it was of all
 * @param vraag what it was, in words; nothing when the dossier says it
 * @param waarom what for
 */
record Logregel(
        String soort, @Nullable UUID dossier, @Nullable String vraag, String waarom) {

    private static final int LANGSTE_REDEN = 500;
    private static final String REGEL =
            "insert into inzage (id, moment, gebruiker, rollen, soort, dossier, vraag, waarom, trace_id)"
                    + " values (?, ?, ?, '', ?, ?, ?, ?, ?)";

    static Logregel export(String wat, String waarom) {
        return new Logregel("export", null, wat, waarom);
    }

    static Logregel geschiedenis(String dossier, String waarom) {
        return new Logregel("geschiedenis", UUID.fromString(dossier), null, waarom);
    }

    /** @throws VerkeerdGebruik with this sentence when there is no reason, or a whole story */
    static String reden(Optional<String> gegeven, String anders) {
        return gegeven.map(String::strip)
                .filter(reden -> !reden.isEmpty() && reden.length() <= LANGSTE_REDEN)
                .orElseThrow(() -> new VerkeerdGebruik(anders));
    }

    void schrijf(Werkplek werkplek, Ingeschrevene gemeente) throws SQLException {
        try (Connection verbinding = werkplek.gemeente(gemeente)) {
            verbinding.setSchema(gemeente.schema());
            try (PreparedStatement regel = verbinding.prepareStatement(REGEL)) {
                regel.setObject(1, UUID.randomUUID());
                regel.setObject(2, OffsetDateTime.ofInstant(werkplek.nu(), ZoneOffset.UTC));
                regel.setString(3, "opdrachtregel (" + System.getProperty("user.name") + ")");
                regel.setString(4, soort);
                regel.setObject(5, dossier, Types.OTHER);
                regel.setString(6, vraag);
                regel.setString(7, waarom);
                regel.setString(8, UUID.randomUUID().toString().replace("-", ""));
                regel.executeUpdate();
            }
        }
    }
}
