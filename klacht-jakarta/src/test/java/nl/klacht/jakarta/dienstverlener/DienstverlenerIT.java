package nl.klacht.jakarta.dienstverlener;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.proef.Proef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De dienstverleners van een gemeente")
class DienstverlenerIT {

    private static final String PAD = "/api/v1/dienstverleners";

    private static JsonNode vraag(String pad) {
        return Proef.als("kcc", "proef-cijfers").get(pad).eis(200).json();
    }

    @Test
    @DisplayName("komen in de volgorde van het bestand, in de vorm van het contract")
    void alle() {
        JsonNode alle = vraag(PAD);
        assertEquals(List.of(), new Contract().toets("Dienstverleners", alle));
        assertEquals(5, alle.get("results").size());
        assertEquals("zorg-voorbeeld", alle.at("/results/0/id").asText());
        assertEquals("wmo", alle.at("/results/0/regelingen/0").asText());
        assertFalse(alle.has("next"));
    }

    @Test
    @DisplayName("komen per bladzijde, elk precies één keer")
    void bladzijden() {
        JsonNode eerste = vraag(PAD + "?aantal=3");
        assertEquals(3, eerste.get("results").size());
        JsonNode tweede = vraag(PAD + "?aantal=3&na=" + eerste.get("next").asText());
        assertEquals(2, tweede.get("results").size());
        assertEquals("werkpad-voorbeeld", tweede.at("/results/0/id").asText());
        assertFalse(tweede.has("next"));
    }

    @Test
    @DisplayName("zijn elk apart te lezen; een onbekende is er niet")
    void een() {
        assertEquals(
                "Jeugdhulp Proef", vraag(PAD + "/jeugdhulp-proef").get("naam").asText());
        String rapportage =
                vraag(PAD + "/jeugdhulp-proef").get("volgendeRapportage").asText();
        assertTrue(rapportage.endsWith("-06-30") || rapportage.endsWith("-11-30"), rapportage);
        Proef.als("kcc", "proef-cijfers").get(PAD + "/bestaat-niet").eis(404);
    }

    @Test
    @DisplayName("zijn voor wie bij de gemeente is aangemeld, en de vraag moet kloppen")
    void weigeringen() {
        Proef.anoniem("proef-cijfers").get(PAD).eis(401);
        Proef.als("platform", "beheer").get(PAD).eis(403);
        Proef.als("kcc", "proef-cijfers").get(PAD + "?na=bestaat-niet").eis(400);
        Proef.als("kcc", "proef-cijfers").get(PAD + "?aantal=0").eis(400);
        Proef.als("kcc", "proef-cijfers").get(PAD + "?naam=zorg").eis(400);
    }
}
