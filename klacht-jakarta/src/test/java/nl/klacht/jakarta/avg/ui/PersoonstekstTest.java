package nl.klacht.jakarta.avg.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.ui.Woorden;
import org.junit.jupiter.api.Test;

class PersoonstekstTest {

    @Test
    void een_persoon_staat_er_in_woorden() {
        var persoon = Json.mapper()
                .createObjectNode()
                .put("naam", "K. Voorbeeld")
                .put("bereikbaarPerEmail", true)
                .put("taal", "nl");
        assertEquals("K. Voorbeeld, Mag per e-mail: ja, Nederlands", Persoonstekst.van(persoon, new Woorden()));
    }
}
