package nl.klacht.jakarta.tweedelijn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.proef.Proef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De tweede lijn van een gemeente, per periode")
class TweedelijnIT {

    private static final String PAD = "/api/v1/tweedelijnsvoorzieningen";

    private static JsonNode rooster(String tenant) {
        JsonNode rooster = Proef.als("beheerder", tenant).get(PAD).eis(200).json();
        assertEquals(List.of(), new Contract().toets("Tweedelijnsvoorzieningen", rooster));
        return rooster.get("results");
    }

    @Test
    @DisplayName("is zonder besluit de Nationale ombudsman, met de wet erbij")
    void zonderBesluit() {
        JsonNode rooster = rooster("proef-cijfers");
        assertEquals(1, rooster.size());
        assertEquals("nationale_ombudsman", rooster.at("/0/soort").asText());
        assertEquals(
                "WNo 1a lid 1 onder b", rooster.at("/0/gronden/0/vindplaats").asText());
        assertFalse(rooster.get(0).has("totEnMet"));
    }

    @Test
    @DisplayName("begint voor een eigen commissie met de Nationale ombudsman")
    void gatErvoor() {
        JsonNode rooster = rooster("proef-commissie");
        assertEquals("2013-12-31", rooster.at("/0/totEnMet").asText());
        assertEquals("ombudscommissie", rooster.at("/1/soort").asText());
        assertEquals("2014-01-01", rooster.at("/1/van").asText());
        assertEquals("2013-05-28", rooster.at("/1/gezondenOp").asText());
        assertEquals(
                "Gemeentewet 81p lid 1", rooster.at("/1/gronden/0/vindplaats").asText());
    }

    @Test
    @DisplayName("noemt wat de gemeente nog moet bevestigen")
    void waarschuwing() {
        JsonNode rooster = rooster("wijdemeren");
        assertEquals(1, rooster.size());
        assertEquals(
                "einddatum door de gemeente te bevestigen",
                rooster.at("/0/waarschuwingen/0/uitleg").asText());
    }

    @Test
    @DisplayName("is na het einde van de gemeente die van de opvolger, en die krijgt dan ook de klachten")
    void opgeheven() {
        JsonNode rooster = rooster("proef-opgeheven");
        assertEquals("2022-03-23", rooster.at("/0/totEnMet").asText());
        assertEquals("gezamenlijke_ombudsman", rooster.at("/1/soort").asText());
        assertEquals("2022-03-24", rooster.at("/1/van").asText());
        assertTrue(rooster.at("/1/gronden/0/uitleg").asText().contains("Buurstad"));
        String intake = """
                {"soort":"klacht","vorm":"mondeling","kanaal":"balie","ontvangenOp":"%s",
                 "klagers":[{"naam":"K. Voorbeeld"}],
                 "onderdelen":[{"omschrijving":"Niemand belt.","betreft":{"soort":"medewerker_gemeente"}}]}
                """;
        Proef.als("loket", "proef-opgeheven")
                .met("Handelingsmoment", "2022-03-24T12:00:00+01:00")
                .post("/api/v1/dossiers", intake.formatted("2022-03-23T23:59:00+01:00"))
                .eis(201);
        JsonNode weigering = Proef.als("loket", "proef-opgeheven")
                .met("Handelingsmoment", "2022-03-24T12:00:00+01:00")
                .post("/api/v1/dossiers", intake.formatted("2022-03-24T00:00:00+01:00"))
                .eis(409)
                .json();
        assertTrue(weigering.at("/gronden/0/uitleg").asText().contains("Buurstad"));
    }

    @Test
    @DisplayName("is voor wie bij de gemeente is aangemeld")
    void weigeringen() {
        Proef.anoniem("proef-cijfers").get(PAD).eis(401);
        Proef.als("platform", "beheer").get(PAD).eis(403);
        Proef.als("kcc", "proef-cijfers").get(PAD + "?dag=2020-01-01").eis(400);
    }
}
