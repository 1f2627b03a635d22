package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.gehoord;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.gehoordDoorCommissie;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.uitgenodigd;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.metAdvies;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Uitkomst;
import org.junit.jupiter.api.Test;

/** The advice of the klachtadviescommissie (Awb 9:13-9:15). */
class BrengAdviesUitTest {

    private static BrengAdviesUit advies(Uitkomst oordeel) {
        return new BrengAdviesUit(List.of(), oordeel, tekst(), tekst(), tekst(), null);
    }

    private static Situatie metCommissie(Dossier dossier) {
        return situatie(dossier, HOORDAG, metAdvies());
    }

    @Test
    void legtHetAdviesVast() {
        Dossier dossier = speel(metCommissie(gehoordDoorCommissie(klacht().dossier())), advies(Uitkomst.GEGROND));
        assertEquals(Uitkomst.GEGROND, onderdeel(dossier, 1).formeel().advies());
        assertTrue(onderdeel(dossier, 1).isOpen());
    }

    @Test
    void isErAlleenMetEenAdviesprocedure() {
        assertEquals(List.of("Awb 9:13"), weigering(beoordeel(gehoord(klacht().dossier()), advies(Uitkomst.GEGROND))));
    }

    @Test
    void komtNaHetHoren() {
        assertEquals(
                List.of("Awb 9:10 lid 1", "Awb 9:10 lid 1"),
                weigering(beoordeel(metCommissie(klacht().dossier()), advies(Uitkomst.GEGROND))));
    }

    @Test
    void bevatHetVerslagVanHetHoren() {
        Dossier zonderVerslag =
                speel(metCommissie(uitgenodigd(klacht().dossier())), gehoord(Partijrol.KLAGER, Partijrol.BEKLAAGDE));
        assertEquals(
                List.of("Awb 9:15 lid 4"), weigering(beoordeel(metCommissie(zonderVerslag), advies(Uitkomst.GEGROND))));
    }

    @Test
    void isEenOordeel() {
        assertEquals(
                List.of("Awb 9:15 lid 4"),
                weigering(beoordeel(
                        metCommissie(gehoordDoorCommissie(klacht().dossier())), advies(Uitkomst.INGETROKKEN))));
    }

    @Test
    void isErNietVoorEenSignaal() {
        assertEquals(List.of("Uitgangspunten 2B"), weigering(beoordeel(signaal().dossier(), advies(Uitkomst.GEGROND))));
    }

    @Test
    void neemtDeBehandelingVanEenDienstverlenerNietOver() {
        Dossier dossier = klacht().overDienstverlener().dossier();
        assertEquals(List.of("Uitgangspunten 2A"), weigering(beoordeel(dossier, advies(Uitkomst.GEGROND))));
    }

    @Test
    void gaatNietOverEenOnderdeelDatKlaarIs() {
        Dossier dossier = geeindigd(klacht().dossier(), 1, Uitkomst.ONGEGROND, HOORDAG);
        assertEquals(List.of("Awb 9:12 lid 1"), weigering(beoordeel(dossier, advies(Uitkomst.GEGROND))));
    }
}
