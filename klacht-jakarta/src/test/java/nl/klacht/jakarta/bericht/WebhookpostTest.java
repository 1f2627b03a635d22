package nl.klacht.jakarta.bericht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.klacht.jakarta.beheer.Proefgeheim;
import nl.klacht.jakarta.beheer.Webhookinstelling;
import nl.klacht.jakarta.bericht.Zendfout.Soort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een webhook, bij een echte ontvanger")
class WebhookpostTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");
    private static final String EVENT = "{\"id\":\"1\"}";

    private final List<String> gekregen = new CopyOnWriteArrayList<>();
    private HttpServer ontvanger;
    private volatile int status = 204;

    @BeforeEach
    void begin() throws IOException {
        ontvanger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ontvanger.createContext("/", this::antwoord);
        ontvanger.start();
    }

    @AfterEach
    void einde() {
        ontvanger.stop(0);
    }

    private void antwoord(HttpExchange verzoek) throws IOException {
        String body = new String(verzoek.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        gekregen.add(verzoek.getRequestMethod() + " " + verzoek.getRequestURI() + " "
                + verzoek.getRequestHeaders().getFirst("Content-Type") + " "
                + verzoek.getRequestHeaders().getFirst("webhook-id") + " "
                + verzoek.getRequestHeaders().getFirst("webhook-timestamp") + " "
                + verzoek.getRequestHeaders().getFirst("webhook-signature") + " " + body);
        verzoek.getResponseHeaders().set("Location", "/elders");
        verzoek.getResponseHeaders().set("Retry-After", "7");
        verzoek.sendResponseHeaders(status, -1);
        verzoek.close();
    }

    @Test
    @DisplayName("is getekend over nummer, tijd en inhoud")
    void getekend() {
        post(true).verstuur(ID, EVENT, NU);
        assertEquals(
                List.of("POST /klachten application/cloudevents+json; charset=UTF-8 " + ID + " 1772442900 "
                        + Handtekening.van("geheim", ID, NU, EVENT) + " " + EVENT),
                gekregen);
        assertFalse(Handtekening.van("geheim", ID, NU.plusSeconds(1), EVENT)
                .equals(Handtekening.van("geheim", ID, NU, EVENT)));
    }

    @Test
    @DisplayName("draagt de handtekening die een ander ook uitrekent")
    void bekend() {
        // printf '%s' '00000000-0000-4000-8000-000000000001.1772442900.{"id":"1"}' | openssl dgst -sha256 -hmac geheim
        // -binary | base64
        assertEquals("v1,lhtEQFsA8YQ9uX/t2Rzp3G9FqgeX7GuzlAzKyam4t3g=", Handtekening.van("geheim", ID, NU, EVENT));
    }

    @ParameterizedTest
    @DisplayName("weet wat het antwoord betekent")
    @CsvSource({
        "400, BLIJVEND",
        "401, TIJDELIJK",
        "404, TIJDELIJK",
        "410, BLIJVEND",
        "413, BLIJVEND",
        "415, BLIJVEND",
        "429, WEG_DICHT",
        "500, TIJDELIJK",
        "503, TIJDELIJK",
        "205, TIJDELIJK",
    })
    void antwoorden(int antwoord, Soort soort) {
        status = antwoord;
        assertTrue(fout(true).is(soort), fout(true).reden());
    }

    @Test
    @DisplayName("wacht zolang de ontvanger vraagt")
    void later() {
        status = 429;
        assertEquals(Optional.of(Duration.ofSeconds(7)), fout(true).wacht());
    }

    @ParameterizedTest
    @DisplayName("volgt geen verwijzing naar elders")
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void nietVolgen(int antwoord) {
        status = antwoord;
        assertTrue(fout(true).is(Soort.BLIJVEND));
        assertTrue(gekregen.stream().allMatch(verzoek -> verzoek.startsWith("POST /klachten ")), gekregen.toString());
    }

    @Test
    @DisplayName("belt niet aan binnen het eigen netwerk, tenzij dat mag")
    void intern() {
        assertTrue(fout(false).is(Soort.BLIJVEND));
        Webhookpost https = new Webhookpost(instelling("https://localhost:" + poort() + "/klachten"), false);
        Zendfout fout = assertThrows(Zendfout.class, () -> https.verstuur(ID, EVENT, NU));
        assertTrue(fout.is(Soort.BLIJVEND), fout.reden());
        assertEquals(List.of(), gekregen);
    }

    @Test
    @DisplayName("probeert het later als er niemand is")
    void niemand() {
        Webhookpost post = post(true);
        ontvanger.stop(0);
        Zendfout fout = assertThrows(Zendfout.class, () -> post.verstuur(ID, EVENT, NU));
        assertTrue(fout.is(Soort.WEG_DICHT));
    }

    private Zendfout fout(boolean overal) {
        return assertThrows(Zendfout.class, () -> post(overal).verstuur(ID, EVENT, NU));
    }

    private Webhookpost post(boolean overal) {
        return new Webhookpost(instelling("http://127.0.0.1:" + poort() + "/klachten"), overal);
    }

    private int poort() {
        return ontvanger.getAddress().getPort();
    }

    private static Webhookinstelling instelling(String adres) {
        return new Webhookinstelling(URI.create(adres), Proefgeheim.van("geheim"), "urn:klacht:proef", false);
    }
}
