package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Uitkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which article a term of a dossier rests. */
class TermijngrondTest {

    private static String grond(Situatie situatie, Termijnsoort soort) {
        return Klachttermijnen.van(situatie).stream()
                .filter(termijn -> termijn.soort() == soort)
                .map(termijn -> termijn.einde().gronden().get(0).vindplaats().aanduiding())
                .findFirst()
                .orElseThrow();
    }

    /** The notice of findings opens the year under a; every other ending under b. */
    @ParameterizedTest
    @CsvSource({
        "GEGROND, Awb 9:24 lid 1 onder a",
        "ONGEGROND, Awb 9:24 lid 1 onder a",
        "GEEN_OORDEEL, Awb 9:24 lid 1 onder a",
        "NIET_IN_BEHANDELING, Awb 9:24 lid 1 onder b",
        "INFORMEEL_AFGEDAAN, Awb 9:24 lid 1 onder b"
    })
    void hetJaarVoorDeTweedeLijnRustOpHoeDeEersteLijnEindigde(Uitkomst uitkomst, String vindplaats) {
        Dossier dossier = geeindigd(klacht().dossier(), 1, uitkomst, HOORDAG);
        assertEquals(vindplaats, grond(situatie(dossier, HOORDAG), Termijnsoort.VERZOEKSCHRIFT));
    }

    @Test
    void eenSignaalHeeftEenNormVanHetBeleidEnNietVanDeAwb() {
        assertEquals("Uitgangspunten 2B", grond(situatie(signaal().dossier()), Termijnsoort.TERUGKOPPELING));
    }

    @Test
    void eenKlachtHeeftDeZorgVanDeAwbVoorWatGeenTermijnHeeft() {
        assertEquals("Awb 9:2", grond(situatie(klacht().dossier()), Termijnsoort.EERSTE_CONTACT));
    }
}
