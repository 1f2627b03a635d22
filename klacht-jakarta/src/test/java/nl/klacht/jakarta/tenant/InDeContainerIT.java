package nl.klacht.jakarta.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tenancy where it really runs: in the server, with its transactions, its pool and its threads. */
@DisplayName("Geen transactie werkt voor twee gemeenten")
class InDeContainerIT {

    private static final String ADVIES = "klacht_g_proef_advies g_proef_advies";
    private static final String COMMISSIE = "klacht_g_proef_commissie g_proef_commissie";

    private static Proefserver server;

    @BeforeAll
    static void start() {
        server = Proef.serverMet("container", Containerproef.class, Opslagproef.class, Opslagproef.Transactie.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("in een verzoek aan Proef-Advies")
    @CsvSource({
        "wie, " + ADVIES,
        "zonder-transactie, 42501",
        "buur, 42501",
        "wissel, WisselGeweigerd",
        "wissel-in-eenheid, WisselGeweigerd",
        "genest, " + ADVIES + "; " + COMMISSIE + "; " + ADVIES,
        "na-elkaar, " + ADVIES + "; " + COMMISSIE + "; " + ADVIES,
        "achtergrond, " + COMMISSIE,
        "achtergrond-zonder, ContextNotActiveException",
        "opslag, true formeel4 geweigerd geweigerd"
    })
    void stap(String stap, String verwacht) {
        assertEquals(verwacht, vraag("proef-advies", stap));
    }

    @Test
    @DisplayName("de pool geeft nooit een verbinding met de gemeente van een ander")
    void pool() throws Exception {
        var draden = Executors.newFixedThreadPool(16);
        try {
            List<Callable<String>> vragen = IntStream.range(0, 200)
                    .mapToObj(
                            i -> (Callable<String>) () -> vraag(i % 2 == 0 ? "proef-advies" : "proef-commissie", "wie"))
                    .toList();
            var antwoorden = draden.invokeAll(vragen);
            for (var i = 0; i < antwoorden.size(); i++) {
                assertEquals(i % 2 == 0 ? ADVIES : COMMISSIE, antwoorden.get(i).get());
            }
        } finally {
            draden.shutdown();
        }
    }

    @Test
    @DisplayName("rol en schema kosten één opdracht per transactie")
    void eenKeuzePerTransactie() {
        vraag("proef-advies", "wie");
        var sql = Proef.sql(() -> vraag("proef-advies", "wie"));
        assertEquals(
                1,
                sql.stream().filter(opdracht -> opdracht.contains("set_config")).count(),
                sql.toString());
        assertEquals(
                1,
                sql.stream()
                        .filter(opdracht -> opdracht.contains("current_user"))
                        .count(),
                sql.toString());
    }

    private static String vraag(String tenant, String stap) {
        return server.als("beheerder", tenant).get("/proef/" + stap).eis(200).tekst();
    }
}
