package nl.klacht.jakarta.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Transactions of one municipality, or of two, hang in the database and keep their connections. */
@DisplayName("De pool is op")
class PoolVolIT {

    private static final String DRUK = "proef-advies";
    private static final String OOK_DRUK = "proef-commissie";
    private static final String RUSTIG = "proef-dienst";
    private static final String DOSSIERS = "/api/v1/dossiers";

    private static Proefserver server;
    private static ExecutorService draden;

    @BeforeAll
    static void start() {
        server = Proef.eigenServer(
                "pool-vol", Map.of("KLACHT_DB_VERBINDINGEN", "4", "KLACHT_DB_VERBINDINGEN_GEMEENTE", "2"));
        draden = Executors.newCachedThreadPool();
        // Who comes for the first time is written down; that is over before it counts.
        List.of(DRUK, OOK_DRUK, RUSTIG)
                .forEach(tenant -> intake(tenant, "eerst").eis(201));
    }

    @AfterAll
    static void stop() {
        draden.shutdown();
        server.close();
    }

    @Test
    @DisplayName("één gemeente eet de pool niet op: zij krijgt 503, de anderen merken niets, en daarna lukt alles")
    void eenGemeente() throws Exception {
        List<Integer> eerst = new ArrayList<>();
        List<Future<Antwoord>> wachtend;
        try (Connection slot = opSlot(DRUK)) {
            CompletionService<Antwoord> klaar = new ExecutorCompletionService<>(draden);
            wachtend = intakes(klaar, DRUK, "een", 6);
            for (int i = 0; i < 4; i++) {
                Antwoord antwoord = volgende(klaar);
                eisLater(antwoord);
                eerst.add(antwoord.status());
                intake(RUSTIG, "rustig-" + i).eis(201);
            }
            server.beheer().get("/health/ready").eis(200);
            slot.rollback();
        }
        List<Integer> alle = new ArrayList<>();
        for (Future<Antwoord> antwoord : wachtend) {
            alle.add(antwoord.get(60, TimeUnit.SECONDS).status());
        }
        assertEquals(
                List.of(201, 201, 503, 503, 503, 503), alle.stream().sorted().toList());
        assertEquals(List.of(503, 503, 503, 503), eerst);
        for (int i = 0; i < 6; i++) {
            intake(DRUK, "een-" + i).eis(201);
        }
        eisHeel(DRUK);
    }

    @Test
    @DisplayName("is de hele pool op, dan zegt de dienst dat in gewoon Nederlands, en werkt weer zodra er ruimte is")
    void helePool() throws Exception {
        CompletionService<Antwoord> klaar = new ExecutorCompletionService<>(draden);
        List<Future<Antwoord>> wachtend = new ArrayList<>();
        try (Connection slot = opSlot(DRUK);
                Connection ookSlot = opSlot(OOK_DRUK)) {
            wachtend.addAll(intakes(klaar, DRUK, "alle", 3));
            wachtend.addAll(intakes(klaar, OOK_DRUK, "alle", 3));
            eisLater(volgende(klaar));
            eisLater(volgende(klaar));
            eisLater(intake(RUSTIG, "vol"));
            Antwoord pagina = server.anoniem(RUSTIG)
                    .postFormulier("/inloggen", Map.of("gebruiker", "loket", "wachtwoord", "demo"))
                    .eis(503);
            assertTrue(pagina.tekst().startsWith("<!DOCTYPE html>"), pagina.tekst());
            server.beheer().get("/health/ready").eis(503);
            server.beheer().get("/health/live").eis(200);
            slot.rollback();
            ookSlot.rollback();
        }
        for (Future<Antwoord> antwoord : wachtend) {
            antwoord.get(60, TimeUnit.SECONDS);
        }
        server.beheer().get("/health/ready").eis(200);
        intake(RUSTIG, "vol").eis(201);
        eisHeel(DRUK);
        eisHeel(OOK_DRUK);
        eisHeel(RUSTIG);
    }

    private static List<Future<Antwoord>> intakes(
            CompletionService<Antwoord> klaar, String tenant, String soort, int aantal) {
        List<Future<Antwoord>> alle = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            String sleutel = soort + "-" + i;
            alle.add(klaar.submit(() -> intake(tenant, sleutel)));
        }
        return alle;
    }

    private static Antwoord volgende(CompletionService<Antwoord> klaar) throws Exception {
        return klaar.poll(60, TimeUnit.SECONDS).get();
    }

    private static void eisLater(Antwoord antwoord) {
        antwoord.eis(503);
        assertTrue(antwoord.json().get("detail").asText().contains("opnieuw"), antwoord::tekst);
        assertTrue(antwoord.kop("Retry-After").isPresent(), antwoord::toString);
    }

    private static Antwoord intake(String tenant, String sleutel) {
        return server.als("kcc", tenant)
                .met("Idempotency-Key", "pool-" + sleutel)
                .post(DOSSIERS, """
                        {"soort":"signaal","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-01-05T09:00:00Z",
                         "onderdelen":[{"omschrijving":"De lift is stuk"}]}""");
    }

    /** Who writes waits until this is given up. */
    private static Connection opSlot(String tenant) throws SQLException {
        Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
        c.setAutoCommit(false);
        ProefPostgres.voerUit(c, "lock table " + schema(tenant) + ".gebeurtenis in share mode");
        return c;
    }

    private static void eisHeel(String tenant) throws SQLException {
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE)) {
            assertEquals(0, Halve.tel(c, schema(tenant)));
        }
    }

    private static String schema(String tenant) {
        return "g_" + tenant.replace('-', '_');
    }
}
