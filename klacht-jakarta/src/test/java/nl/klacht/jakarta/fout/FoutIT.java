package nl.klacht.jakarta.fout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Wat er ook misgaat")
class FoutIT {

    private static final String CONTRACT = "/api/v1/openapi.json";

    private final Proefclient client = Proef.anoniem("proef-advies");

    private static void isProbleem(Antwoord antwoord, int status, String soort) {
        assertEquals(status, antwoord.status(), antwoord::toString);
        assertEquals("application/problem+json", antwoord.kop("Content-Type").orElse(""));
        assertEquals("urn:klacht:fout:" + soort, antwoord.json().path("type").asText());
        assertEquals(status, antwoord.json().path("status").asInt());
        assertTrue(antwoord.json().path("traceId").asText().matches("[0-9a-f]{32}"), antwoord::toString);
    }

    @ParameterizedTest
    @DisplayName("in de API is een onbekend pad een probleem, ook met een schuine streep erachter")
    @ValueSource(
            strings = {"/api/v1/lunches", "/api/v1/", "/api/v1/openapi.json/", "/api/v2/dossiers", "/api/", "/api"})
    void onbekendPad(String pad) {
        isProbleem(client.get(pad), 404, "niet-gevonden");
    }

    @Test
    @DisplayName("een methode die niet kan, zegt wat wel kan")
    void methode() {
        var antwoord = client.stuur("PUT", CONTRACT, BodyPublishers.ofString("{}"));
        isProbleem(antwoord, 405, "methode-niet-mogelijk");
        assertTrue(antwoord.kop("Allow").orElse("").contains("GET"), antwoord::toString);
    }

    @Test
    @DisplayName("ook wat de server zelf weigert draagt koppen, en geen antwoord zegt welke server het is")
    void zelfGeweigerd() {
        var geweigerd = client.get("/api/v1/dienstverleners/%00").eis(400);
        assertEquals("nosniff", geweigerd.kop("X-Content-Type-Options").orElse(""));
        assertEquals("DENY", geweigerd.kop("X-Frame-Options").orElse(""));
        for (var antwoord : List.of(geweigerd, client.get("/api/v1/lunches"), client.get("/nergens"))) {
            for (var kop : List.of("$WSEP", "Server", "X-Powered-By")) {
                assertTrue(antwoord.kop(kop).isEmpty(), antwoord::toString);
            }
        }
    }

    @Test
    @DisplayName("een vorm die wij niet kennen is 406")
    void vorm() {
        isProbleem(client.met("Accept", "image/png").get(CONTRACT), 406, "antwoordvorm-onbekend");
    }

    @Test
    @DisplayName("meer dan een megabyte is 413")
    void teGroot() {
        isProbleem(client.post("/api/v1/wegwijzers", " ".repeat(1024 * 1024 + 1)), 413, "te-groot");
    }

    @Test
    @DisplayName("wat is ingepakt, pakken wij niet uit")
    void ingepakt() {
        isProbleem(client.met("Content-Encoding", "gzip").post("/api/v1/wegwijzers", "{}"), 415, "invoervorm-onbekend");
    }

    @Test
    @DisplayName("het traceId van de vrager komt terug")
    void trace() {
        var id = "0af7651916cd43dd8448eb211c80319c";
        var antwoord =
                client.met("traceparent", "00-" + id + "-b7ad6b7169203331-01").get("/api/v1/lunches");
        assertEquals(id, antwoord.json().path("traceId").asText());
    }

    @ParameterizedTest
    @DisplayName("buiten de API is het een pagina in het Nederlands, zonder woorden van de server")
    @CsvSource({"/nergens,404", "/nergens.xhtml,404", "/WEB-INF/web.xml,404", "/fout,404"})
    void pagina(String pad, int status) {
        var antwoord = client.met("Accept", "text/html").get(pad).eis(status);
        assertTrue(antwoord.tekst().contains("<h1 class=\"utrecht-heading-1\">Niet gevonden</h1>"), antwoord::toString);
        for (String woord : List.of("SRVE", "CWWK", "Liberty", "Exception", "WebSphere")) {
            assertFalse(antwoord.tekst().contains(woord), antwoord::toString);
        }
    }

    @ParameterizedTest
    @DisplayName("elk antwoord draagt de veiligheidskoppen")
    @ValueSource(strings = {CONTRACT, "/api/v1/lunches", "/nergens", "/WEB-INF/web.xml", "/"})
    void koppen(String pad) {
        var antwoord = client.get(pad);
        assertEquals("nosniff", antwoord.kop("X-Content-Type-Options").orElse(""));
        assertEquals("DENY", antwoord.kop("X-Frame-Options").orElse(""));
        assertTrue(antwoord.kop("Content-Security-Policy").orElse("").contains("frame-ancestors 'none'"));
        assertTrue(antwoord.kop("Strict-Transport-Security").orElse("").contains("max-age=31536000"));
        assertTrue(antwoord.kop("Referrer-Policy").isPresent());
        assertTrue(antwoord.kop("Cache-Control").isPresent());
        assertTrue(
                antwoord.kop("Server").isEmpty() && antwoord.kop("X-Powered-By").isEmpty());
        assertTrue(antwoord.kop("Set-Cookie").isEmpty(), "een GET maakt geen sessie");
        assertEquals(pad.startsWith("/api/"), antwoord.kop("API-Version").isPresent());
    }

    @Test
    @DisplayName("iedereen leest het contract, vanaf elke website")
    void contract() {
        var antwoord =
                client.met("Origin", "https://elders.example").get(CONTRACT).eis(200);
        assertEquals("*", antwoord.kop("Access-Control-Allow-Origin").orElse(""));
        assertEquals("application/json", antwoord.kop("Content-Type").orElse(""));
        assertEquals("3.0.3", antwoord.json().path("openapi").asText());
        assertEquals(
                antwoord.kop("API-Version").orElse(""),
                antwoord.json().at("/info/version").asText());
    }
}
