package nl.klacht.jakarta.beheer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import nl.klacht.jakarta.proef.Proef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een gemeente met verkeerde instellingen")
class InstellingenIT {

    private static final Map<String, String> VERKEERD = Map.of(
            "GEMEENTE_WEESP_TWEEDELIJN_2_SOORT", "ombudscommissie",
            "GEMEENTE_WEESP_TWEEDELIJN_2_NAAM", "Ombudscommissie Proef",
            "GEMEENTE_WEESP_TWEEDELIJN_2_VAN", "2027-07-01",
            "GEMEENTE_WEESP_TWEEDELIJN_1_TOTENMET", "2027-06-30");

    @Test
    @DisplayName("antwoordt 503 en wordt genoemd met sleutel en grond; de andere gemeenten starten")
    void alleenDieGemeente() {
        try (var server = Proef.eigenServer("verkeerde-instellingen", VERKEERD)) {
            var antwoord = server.anoniem("weesp").get("/api/v1/openapi.json");
            assertEquals(503, antwoord.status());
            assertTrue(antwoord.tekst().contains("Weesp"), antwoord.tekst());
            assertFalse(antwoord.tekst().contains("tweedelijn"), antwoord.tekst());
            assertTrue(server.anoniem("wijdemeren").get("/api/v1/openapi.json").status() < 500);

            var gezondheid = server.beheer().get("/health/ready").eis(200).tekst();
            for (var tekst : new String[] {"gemeente.weesp.tweedelijn.2.van", "Gemeentewet 81p lid 2", "1 juli 2027"}) {
                assertTrue(gezondheid.contains(tekst), gezondheid);
                assertTrue(server.log().contains(tekst), tekst);
            }
        }
    }
}
