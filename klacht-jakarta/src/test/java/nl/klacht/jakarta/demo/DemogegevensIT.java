package nl.klacht.jakarta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.klacht.jakarta.platform.IngebouwdePostgres;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De demo op een lege database")
class DemogegevensIT {

    private static final Duration GEDULD = Duration.ofMinutes(3);
    private static final int ZAKEN = Demozaak.alle().size();

    @Test
    @DisplayName("speelt de verzonnen zaken bij elke gemeente, één keer, ook na een tweede start")
    void eenKeer() throws SQLException {
        Path map = Proef.nieuweMap("demo-database");
        IngebouwdePostgres database = Proef.sluitAanHetEind(IngebouwdePostgres.start(map, Proef.vrijePoort()), map);
        try (Proefserver eerste = start(database)) {
            eisGespeeld(eerste, database, "verzonnen zaken gespeeld bij Wijdemeren", ZAKEN);
        }
        try (Proefserver tweede = start(database)) {
            eisGespeeld(tweede, database, "0 verzonnen zaken gespeeld bij Wijdemeren", ZAKEN);
        }
    }

    private static void eisGespeeld(Proefserver server, IngebouwdePostgres database, String melding, int zaken)
            throws SQLException {
        Instant einde = Instant.now().plus(GEDULD);
        while (!server.log().contains(melding)) {
            assertTrue(Instant.now().isBefore(einde), server::log);
            aantal(database, "select count(*) from pg_sleep(0.2)");
        }
        for (String schema : new String[] {"g_stichtse_vecht", "g_weesp", "g_wijdemeren"}) {
            assertEquals(zaken, aantal(database, "select count(*) from " + schema + ".dossier"), schema);
            assertEquals(
                    0,
                    aantal(
                            database,
                            "select count(*) from " + schema
                                    + ".gebeurtenis where gronden not like '%Handelingsmoment%'"),
                    schema);
        }
    }

    private static int aantal(IngebouwdePostgres database, String vraag) throws SQLException {
        try (var c = database.alsSuperuser(IngebouwdePostgres.DATABASE);
                var s = c.prepareStatement(vraag);
                var antwoord = s.executeQuery()) {
            antwoord.next();
            return antwoord.getInt(1);
        }
    }

    private static Proefserver start(IngebouwdePostgres database) {
        return Proef.eigenServer(
                "demo",
                Map.of(
                        "KLACHT_DEMOGEGEVENS", "ja",
                        "KLACHT_TENANT_CONFIGS",
                                Path.of("..", "tenant-configs").toAbsolutePath().toString(),
                        "KLACHT_DB_URL", database.url(),
                        "KLACHT_DB_WACHTWOORD", database.geheimen().toepassing(),
                        "KLACHT_MIGRATIE_WACHTWOORD", database.geheimen().migratie()));
    }
}
