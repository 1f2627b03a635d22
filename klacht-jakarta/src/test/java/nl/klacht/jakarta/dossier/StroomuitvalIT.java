package nl.klacht.jakarta.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.klacht.jakarta.platform.IngebouwdePostgres;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.Test;

/** The server is killed during two hundred intakes: every acknowledged one is whole, and none is half. */
class StroomuitvalIT {

    private static final int INTAKES = 200;
    private static final int NA = 60;
    private static final String TENANT = "weesp";

    private final Map<String, String> bevestigd = new ConcurrentHashMap<>();

    @Test
    void whatWasAcknowledgedIsWholeAndNothingIsHalf() throws Exception {
        Proefserver server = Proef.eigenServer("stroomuitval", Map.of());
        dienIn(server);
        assertTrue(bevestigd.size() >= NA, "too few were acknowledged: " + bevestigd.size());
        assertEquals(0, halve());
        Proef.server();
        bevestigd.forEach((sleutel, id) -> {
            assertWhole(id);
            assertEquals(id, opnieuw(sleutel));
        });
        assertEquals(0, halve());
    }

    private void dienIn(Proefserver server) throws InterruptedException {
        AtomicInteger gelukt = new AtomicInteger();
        ExecutorService tegelijk = Executors.newFixedThreadPool(8);
        IntStream.range(0, INTAKES)
                .forEach(i -> tegelijk.execute(() -> {
                    String sleutel = "stroomuitval-" + i;
                    probeer(server, sleutel).ifPresent(id -> {
                        bevestigd.put(sleutel, id);
                        if (gelukt.incrementAndGet() == NA) {
                            server.kill();
                        }
                    });
                }));
        tegelijk.shutdown();
        assertTrue(tegelijk.awaitTermination(3, TimeUnit.MINUTES), "the intakes did not end");
    }

    /** The id when the answer came; nothing when the server was gone before it. */
    private Optional<String> probeer(Proefserver server, String sleutel) {
        try {
            return Optional.of(intake(server.als("kcc", TENANT), sleutel));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static String opnieuw(String sleutel) {
        return intake(Proef.als("kcc", TENANT), sleutel);
    }

    private static String intake(Proefclient client, String sleutel) {
        return client.met("Idempotency-Key", sleutel)
                .post("/api/v1/dossiers", """
                        {"soort":"signaal","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-01-05T09:00:00Z",
                         "onderdelen":[{"omschrijving":"Stroomuitval %s"}]}
                        """.formatted(sleutel))
                .eis(201)
                .json()
                .get("id")
                .asText();
    }

    private static void assertWhole(String id) {
        JsonNode dossier = Proef.als("loket", TENANT)
                .get("/api/v1/dossiers/" + id)
                .eis(200)
                .json();
        assertEquals(1, dossier.get("versie").asInt());
        assertTrue(dossier.at("/onderdelen/0/omschrijving").asText().startsWith("Stroomuitval"));
    }

    /** What stands in one table and not in the others. */
    private static int halve() throws SQLException {
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
                var vraag = c.prepareStatement("""
                        select count(*) from g_weesp.gebeurtenis g
                        full join g_weesp.dossier d on d.id = g.dossier and d.versie >= g.volgnummer
                        left join g_weesp.onderdeel o on o.dossier = d.id and o.nummer = 1
                        where g.dossier is null or d.id is null or o.dossier is null""");
                ResultSet antwoord = vraag.executeQuery()) {
            antwoord.next();
            return antwoord.getInt(1);
        }
    }
}
