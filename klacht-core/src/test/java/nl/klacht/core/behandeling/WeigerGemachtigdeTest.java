package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Vorm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refusing a representative (Awb 2:2). */
class WeigerGemachtigdeTest {

    private static WeigerGemachtigde weiger(boolean ernstig, boolean advocaat, boolean klager, boolean gemachtigde) {
        return new WeigerGemachtigde(ernstig, advocaat, klager, gemachtigde, tekst());
    }

    @Test
    void deKlagerHoudtZijnKlachtEnVerliestZijnGemachtigde() {
        Dossier voor = klacht().metGemachtigde().dossier();
        assertNotNull(voor.partijen().gemachtigde());
        Dossier na = speel(voor, weiger(true, false, true, true));
        assertNull(na.partijen().gemachtigde());
        assertEquals(voor.partijen().klagers(), na.partijen().klagers());
    }

    @Test
    void zegtErbijDatDeKlagerIemandAndersMagKiezen() {
        Dossier dossier = klacht().metGemachtigde().dossier();
        assertEquals(
                "Awb 2:1 lid 2",
                beoordeel(dossier, weiger(true, false, true, true))
                        .waarschuwingen()
                        .get(0)
                        .vindplaats()
                        .aanduiding());
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, true, true, Awb 2:2 lid 1",
        "true, true, true, true, Awb 2:2 lid 3",
        "true, false, false, true, Awb 2:2 lid 2",
        "true, false, true, false, Awb 2:2 lid 2"
    })
    void magNiet(boolean ernstig, boolean advocaat, boolean klager, boolean gemachtigde, String vindplaats) {
        Dossier dossier = klacht().metGemachtigde().dossier();
        assertEquals(
                List.of(vindplaats), weigering(beoordeel(dossier, weiger(ernstig, advocaat, klager, gemachtigde))));
    }

    @Test
    void kanAlleenAlsErEenGemachtigdeIsInEenOpenKlacht() {
        assertEquals(
                List.of("Awb 2:2 lid 1"), weigering(beoordeel(klacht().dossier(), weiger(true, false, true, true))));
        assertEquals(
                List.of("Uitgangspunten 2B"),
                weigering(beoordeel(signaal().metGemachtigde().dossier(), weiger(true, false, true, true))));
        Dossier klaar = speel(klacht().metGemachtigde().dossier(), new TrekIn(List.of(), Vorm.SCHRIFTELIJK, null));
        assertEquals(List.of("Awb 9:1 lid 1"), weigering(beoordeel(klaar, weiger(true, false, true, true))));
    }
}
