package nl.klacht.jakarta.beveiliging;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.klacht.jakarta.fout.TeVeelVerzoeken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Het verkeer")
class VerkeerTest {

    /** Low enough that nothing comes back while a test runs. */
    private static final long TRAAG = 1;

    @Test
    @DisplayName("wie zijn deel heeft gehad, wacht; een ander merkt daar niets van")
    void afzender() {
        Verkeer verkeer = new Verkeer(1_000_000, TRAAG);
        verkeer.eisRuimteVoorAfzender("weesp", "kcc");
        verkeer.eisRuimteVoorAfzender("weesp", "kcc");
        TeVeelVerzoeken teVeel = null;
        for (int keer = 0; keer < 1000 && teVeel == null; keer++) {
            teVeel = teVeel(verkeer);
        }
        assertEquals(1, teVeel.opnieuwNa().orElseThrow());
        assertDoesNotThrow(() -> verkeer.eisRuimteVoorAfzender("weesp", "loket"));
        assertDoesNotThrow(() -> verkeer.eisRuimteVoorAfzender("wijdemeren", "kcc"));
    }

    private static TeVeelVerzoeken teVeel(Verkeer verkeer) {
        try {
            verkeer.eisRuimteVoorAfzender("weesp", "kcc");
            return null;
        } catch (TeVeelVerzoeken e) {
            return e;
        }
    }

    @Test
    @DisplayName("een gemeente heeft haar eigen deel, wie er ook vraagt")
    void gemeente() {
        Verkeer verkeer = new Verkeer(TRAAG, 1_000_000);
        assertThrows(TeVeelVerzoeken.class, () -> {
            for (int keer = 0; keer < 1000; keer++) {
                verkeer.eisRuimteVoorGemeente("weesp");
            }
        });
        assertDoesNotThrow(() -> verkeer.eisRuimteVoorGemeente("wijdemeren"));
    }

    @Test
    @DisplayName("nul is geen grens")
    void geenGrens() {
        Verkeer verkeer = new Verkeer(0, 0);
        assertDoesNotThrow(() -> {
            for (int keer = 0; keer < 1000; keer++) {
                verkeer.eisRuimteVoorAfzender("weesp", "kcc");
                verkeer.eisRuimteVoorGemeente("weesp");
            }
        });
    }
}
