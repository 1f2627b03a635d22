package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.gehoord;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.hoor;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.uitgenodigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.verslag;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Hooruitkomst;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Uitkomst;
import org.junit.jupiter.api.Test;

/** The report of the hearing (Awb 9:10 lid 3). */
class StelVerslagVastTest {

    @Test
    void legtDeDagVast() {
        assertEquals(
                HOORDAG, onderdeel(gehoord(klacht().dossier()), 1).formeel().verslagOp());
    }

    @Test
    void komtNaHetHoren() {
        assertEquals(List.of("Awb 9:10 lid 3"), weigering(beoordeel(uitgenodigd(klacht().dossier()), verslag())));
    }

    @Test
    void isNietNodigVanWieNietVerscheen() {
        Dossier dossier = speelOp(
                HOORDAG,
                uitgenodigd(klacht().dossier()),
                hoor(Hooruitkomst.NIET_VERSCHENEN, Partijrol.KLAGER, Partijrol.BEKLAAGDE));
        assertEquals(List.of("Awb 9:10 lid 3"), weigering(beoordeel(dossier, verslag())));
    }

    @Test
    void isErNietVoorEenSignaal() {
        assertEquals(List.of("Uitgangspunten 2B"), weigering(beoordeel(signaal().dossier(), verslag())));
    }

    @Test
    void neemtDeBehandelingVanEenDienstverlenerNietOver() {
        Dossier dossier = klacht().overDienstverlener().dossier();
        assertEquals(List.of("Uitgangspunten 2A"), weigering(beoordeel(dossier, verslag())));
    }

    @Test
    void gaatNietOverEenOnderdeelDatKlaarIs() {
        Dossier dossier = geeindigd(klacht().dossier(), 1, Uitkomst.ONGEGROND, HOORDAG);
        assertEquals(List.of("Awb 9:12 lid 1"), weigering(beoordeel(dossier, verslag())));
    }
}
