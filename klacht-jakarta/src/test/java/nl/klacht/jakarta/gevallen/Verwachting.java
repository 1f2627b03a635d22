package nl.klacht.jakarta.gevallen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;

/** What a step says must come of it, held against the answer. */
record Verwachting(String waar, Stap stap, Invulling invulling) {

    void toets(Antwoord antwoord) {
        assertEquals(stap.status(), antwoord.status(), () -> waar + ": " + antwoord);
        JsonNode json = antwoord.json();
        toetsGronden(json);
        toetsWaarschuwingen(json);
        toetsWaarden(json);
        stap.termijnen().forEach(termijn -> toetsTermijn(json, termijn));
        stap.geenTermijn().forEach(soort -> toetsGeenTermijn(json, soort));
        stap.mag().forEach(handeling -> toetsMag(json, handeling));
        stap.magNiet().forEach((handeling, vindplaats) -> toetsMagNiet(json, handeling, vindplaats));
        toetsGeschiedenis(json);
    }

    private void toetsGronden(JsonNode json) {
        assertFalse(
                stap.status() == 409 && stap.vindplaats().isEmpty(), waar + ": a refusal must say on what it rests");
        stap.vindplaats().forEach(verwacht -> assertIn(verwacht, vindplaatsen(json.path("gronden"))));
    }

    private void toetsWaarschuwingen(JsonNode json) {
        List<String> vindplaatsen = vindplaatsen(json.path("waarschuwingen"));
        stap.waarschuwt().forEach(verwacht -> assertIn(verwacht, vindplaatsen));
        stap.waarschuwtNiet()
                .forEach(verboden ->
                        assertFalse(vindplaatsen.contains(verboden), () -> waar + ": " + json.path("waarschuwingen")));
    }

    private void toetsWaarden(JsonNode json) {
        stap.toont()
                .forEach((plek, verwacht) -> assertEquals(
                        tekst(invulling.vulIn(verwacht)),
                        tekst(json.at(plek)),
                        () -> waar + ": " + plek + " in\n" + json));
    }

    private void toetsTermijn(JsonNode json, Map<String, JsonNode> verwacht) {
        assertTrue(
                stroom(json.path("termijnen")).anyMatch(termijn -> past(termijn, verwacht)),
                () -> waar + ": no such term " + verwacht + " in\n" + json.path("termijnen"));
    }

    private boolean past(JsonNode termijn, Map<String, JsonNode> verwacht) {
        return verwacht.entrySet().stream()
                .allMatch(veld -> tekst(veld(termijn, veld.getKey())).equals(tekst(invulling.vulIn(veld.getValue()))));
    }

    private static JsonNode veld(JsonNode termijn, String naam) {
        return naam.equals("onderdeel") ? termijn.at("/onderdelen/0") : termijn.path(naam);
    }

    private void toetsGeenTermijn(JsonNode json, String soort) {
        assertTrue(
                stroom(json.path("termijnen"))
                        .noneMatch(termijn -> termijn.path("soort").asText().equals(soort)),
                () -> waar + ": an unexpected term " + soort + " in\n" + json.path("termijnen"));
    }

    private void toetsMag(JsonNode json, String handeling) {
        JsonNode mogelijkheid = mogelijkheid(json, handeling);
        assertEquals("toegestaan", mogelijkheid.path("toelating").asText(), () -> waar + ": " + mogelijkheid);
    }

    private void toetsMagNiet(JsonNode json, String handeling, String vindplaats) {
        JsonNode mogelijkheid = mogelijkheid(json, handeling);
        assertEquals("geweigerd", mogelijkheid.path("toelating").asText(), () -> waar + ": " + mogelijkheid);
        assertIn(vindplaats, vindplaatsen(mogelijkheid.path("gronden")));
    }

    private JsonNode mogelijkheid(JsonNode json, String handeling) {
        return stroom(json.path("mogelijkheden"))
                .filter(mogelijkheid -> mogelijkheid.path("handeling").asText().equals(handeling))
                .findFirst()
                .orElseThrow(() -> new AssertionError(waar + ": no handeling " + handeling + " in\n" + json));
    }

    private void toetsGeschiedenis(JsonNode json) {
        if (stap.geschiedenis() != null) {
            assertEquals(
                    stap.geschiedenis(),
                    stroom(json.path("results"))
                            .map(gebeurtenis -> gebeurtenis.path("stap").asText())
                            .toList(),
                    waar);
        }
    }

    private void assertIn(String vindplaats, List<String> vindplaatsen) {
        assertTrue(vindplaatsen.contains(vindplaats), () -> waar + ": " + vindplaats + " is not in " + vindplaatsen);
    }

    private static List<String> vindplaatsen(JsonNode gronden) {
        return stroom(gronden).map(grond -> grond.path("vindplaats").asText()).toList();
    }

    private static Stream<JsonNode> stroom(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false);
    }

    private static String tekst(JsonNode waarde) {
        return waarde.isValueNode() ? waarde.asText() : waarde.toString();
    }
}
