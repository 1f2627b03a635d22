package nl.klacht.jakarta.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import nl.klacht.jakarta.platform.Belasting.Poging;
import nl.klacht.jakarta.platform.Belasting.Stap;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The power goes out, again and again, at a random moment while six employees work: of the server, and of the embedded
 * database under it. What was acknowledged is there, nothing is there twice or half, and every chain is whole.
 *
 * <p>Five times each; {@code -Dklacht.uitval.server=200 -Dklacht.uitval.database=50} for the whole of it.
 */
@DisplayName("Stroomuitval")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StroomuitvalIT {

    private static final int SERVER = Integer.getInteger("klacht.uitval.server", 5);
    private static final int DATABASE = Integer.getInteger("klacht.uitval.database", 5);
    private static final int SPREIDING = 2500;

    private final Random toeval = new Random(20261126);
    private final Path map = Proef.nieuweMap("stroomuitval");
    private final int poort = Proef.vrijePoort();
    private Proefserver server;
    private Uitvaltelling telling;
    private int bevestigd;
    private int onbekend;

    @BeforeAll
    void start() {
        server = Proef.eigenServer(
                "stroomuitval",
                Map.of(
                        "KLACHT_DB_URL", "",
                        "KLACHT_DB_WACHTWOORD", "",
                        "KLACHT_MIGRATIE_WACHTWOORD", "",
                        "KLACHT_DATA", map.toString(),
                        "KLACHT_DB_PORT", Integer.toString(poort)));
        telling = new Uitvaltelling(map, poort);
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
        Bestanden.verwijder(map);
    }

    @Test
    @DisplayName("de server valt weg")
    void server() throws Exception {
        for (int ronde = 1; ronde <= SERVER; ronde++) {
            valWeg("server " + ronde, server::kill, server::herstart);
        }
        meld("server", SERVER);
    }

    @Test
    @DisplayName("PostgreSQL valt weg, en de dienst start hem weer")
    void database() throws Exception {
        for (int ronde = 1; ronde <= DATABASE; ronde++) {
            valWeg("database " + ronde, telling::doodPostgres, server::wachtTotKlaar);
        }
        meld("PostgreSQL", DATABASE);
    }

    private void valWeg(String naam, Runnable dood, Runnable terug) throws Exception {
        Belasting belasting = new Belasting(server, naam);
        belasting.begin().thenRunAsync(dood, naEenPoos()).get(2, TimeUnit.MINUTES);
        belasting.stop();
        terug.run();
        controleer(belasting, naam);
    }

    private Executor naEenPoos() {
        return CompletableFuture.delayedExecutor(toeval.nextInt(SPREIDING), TimeUnit.MILLISECONDS);
    }

    private void controleer(Belasting belasting, String naam) throws SQLException {
        List<Stap> gezegd = belasting.bevestigd();
        assertFalse(gezegd.isEmpty(), "nothing was acknowledged in round " + naam);
        eisHeel(gezegd, naam);
        List<Poging> ongezegd = belasting.onbekend();
        eisHeel(ongezegd.stream().map(belasting::opnieuw).toList(), naam + ", again");
        assertEquals(List.of(), telling.dubbel(), "done twice in round " + naam);
        bevestigd += gezegd.size();
        onbekend += ongezegd.size();
    }

    private void eisHeel(List<Stap> stappen, String naam) throws SQLException {
        assertEquals(List.of(), telling.ontbrekend(stappen), "lost in round " + naam);
        assertEquals(0, telling.halve(), "half in round " + naam);
        assertEquals(List.of(), telling.gebroken(stappen), "broken chains in round " + naam);
    }

    private void meld(String wat, int keer) throws SQLException {
        assertTrue(telling.teksten() >= bevestigd + onbekend, "not every text was looked at for a double");
        System.out.printf(
                "%s weggevallen: %d keer; %d stappen bevestigd, %d zonder antwoord, %d dossiers heel%n",
                wat, keer, bevestigd, onbekend, telling.dossiers());
        bevestigd = 0;
        onbekend = 0;
    }
}
