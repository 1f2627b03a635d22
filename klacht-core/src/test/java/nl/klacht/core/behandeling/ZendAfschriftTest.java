package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.afschrift;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Uitkomst;
import org.junit.jupiter.api.Test;

/** The copy to the beklaagde (Awb 9:9). */
class ZendAfschriftTest {

    @Test
    void legtDeDagVast() {
        assertEquals(
                ONTVANGEN,
                onderdeel(speel(klacht().dossier(), afschrift()), 1).formeel().afschriftOp());
    }

    @Test
    void gaatMetDeBijlagenOfNiet() {
        ZendAfschrift kaal = new ZendAfschrift(List.of(), tekst(), false);
        assertEquals(List.of("Awb 9:9"), weigering(beoordeel(klacht().dossier(), kaal)));
    }

    @Test
    void gaatOverAlleOnderdelenVanDeGemeenteAlsErGeenIsGenoemd() {
        Dossier dossier =
                klacht().overMedewerker().overDienstverlener().overBestuur().dossier();
        assertEquals(List.of(1, 3), afschrift().vulAan(situatie(dossier)).onderdelen());
    }

    @Test
    void kentGeenOnderdeelDatErNietIs() {
        ZendAfschrift zeven = new ZendAfschrift(List.of(7), tekst(), true);
        assertTrue(uitleg(beoordeel(klacht().dossier(), zeven)).contains("geen onderdeel 7"));
    }

    @Test
    void laatDeJeugdhulpAanDeKlachtencommissie() {
        Dossier dossier = klacht().met(Betreft.van(Betreftsoort.GECERTIFICEERDE_INSTELLING), Domein.JEUGD)
                .dossier();
        assertEquals(List.of("Jeugdwet 4.2.1 lid 8"), weigering(beoordeel(dossier, afschrift())));
    }

    @Test
    void isErNietVoorEenSignaal() {
        assertEquals(List.of("Uitgangspunten 2B"), weigering(beoordeel(signaal().dossier(), afschrift())));
    }

    @Test
    void neemtDeBehandelingVanEenDienstverlenerNietOver() {
        Dossier dossier = klacht().overDienstverlener().dossier();
        assertEquals(List.of("Uitgangspunten 2A"), weigering(beoordeel(dossier, afschrift())));
    }

    @Test
    void gaatNietOverEenOnderdeelDatKlaarIs() {
        Dossier dossier = geeindigd(klacht().dossier(), 1, Uitkomst.ONGEGROND, HOORDAG);
        assertEquals(List.of("Awb 9:12 lid 1"), weigering(beoordeel(dossier, afschrift())));
    }
}
