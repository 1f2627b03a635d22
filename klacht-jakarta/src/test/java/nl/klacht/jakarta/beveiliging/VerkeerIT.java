package nl.klacht.jakarta.beveiliging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie te veel vraagt")
class VerkeerIT {

    private static final String HIER = "weesp";
    private static final int VEEL = 500;

    @Test
    @DisplayName("krijgt 429 met de tijd waarna er weer plaats is, en de rest merkt er niets van")
    void teVeel() {
        try (Proefserver server = Proef.eigenServer("verkeer", Map.of("KLACHT_GRENS_AFZENDER", "3"))) {
            Antwoord problem = eerste429(server.als("kcc", HIER), "/api/v1/dienstverleners");
            assertTrue(
                    problem.kop("Content-Type").orElse("").startsWith("application/problem+json"), problem.toString());
            assertTrue(Integer.parseInt(problem.kop("Retry-After").orElseThrow()) >= 1);
            server.als("loket", HIER).get("/api/v1/dossiers").eis(200);
            server.als("kcc", "wijdemeren").get("/api/v1/dossiers").eis(200);

            Antwoord pagina = eerste429(server.anoniem(HIER), "/");
            assertTrue(pagina.tekst().startsWith("<!DOCTYPE html>"), pagina.tekst());
            assertEquals("DENY", pagina.kop("X-Frame-Options").orElse(""));
        }
    }

    private static Antwoord eerste429(Proefclient client, String pad) {
        Stream<Antwoord> antwoorden = IntStream.range(0, VEEL).mapToObj(i -> client.get(pad));
        Optional<Antwoord> eerste = antwoorden.filter(a -> a.status() == 429).findFirst();
        return eerste.orElseThrow(() -> new AssertionError("never too much: " + pad));
    }
}
