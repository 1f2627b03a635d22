package nl.klacht.jakarta.proef;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De dienst draait")
class ProefIT {

    @ParameterizedTest
    @DisplayName("Liberty's eigen paden staan alleen op de beheerpoort")
    @ValueSource(strings = {"/health", "/metrics", "/openapi", "/ibm/api"})
    void eigenPaden(String pad) {
        assertEquals(404, Proef.anoniem("proef-advies").get(pad).status());
    }

    @Test
    @DisplayName("de beheerpoort zegt dat de dienst klaar is en noemt elke gemeente")
    void gezondheid() {
        var antwoord = Proef.server().beheer().get("/health/ready").eis(200);
        assertTrue(antwoord.tekst().contains("proef-advies"), antwoord.tekst());
    }

    @Test
    @DisplayName("de meters tellen per gemeente")
    void meters() {
        var meters = Proef.server().beheer().get("/metrics").eis(200).tekst();
        assertTrue(
                meters.lines()
                        .anyMatch(regel -> regel.matches("klacht_tenant_klaar\\{.*tenant=\"proef-advies\".*} 1\\.0")),
                meters);
    }

    @Test
    @DisplayName("een onbekende host krijgt 404 en geen hint")
    void onbekendeHost() {
        var antwoord = Proef.anoniem("elders.example").get("/api/v1/").eis(404);
        assertEquals("application/problem+json", antwoord.kop("Content-Type").orElse(""));
        assertTrue(!antwoord.tekst().contains("elders"), antwoord.tekst());
    }

    @Test
    @DisplayName("een andere kop dan Host kiest nooit een gemeente")
    void anderKop() {
        var antwoord = Proef.anoniem("elders.example")
                .met("X-Forwarded-Host", "proef-advies.localhost")
                .met("$WSSN", "proef-advies.localhost")
                .met("Forwarded", "host=proef-advies.localhost")
                .get("/api/v1/");
        assertEquals(404, antwoord.status());
    }
}
