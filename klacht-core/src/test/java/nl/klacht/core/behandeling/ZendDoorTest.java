package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import org.junit.jupiter.api.Test;

class ZendDoorTest {

    private static ZendDoor door(boolean afzenderBericht) {
        return new ZendDoor(List.of(1), tekst(), afzenderBericht);
    }

    @Test
    void watVoorEenAnderBestuursorgaanIsGaatDoorEnDeAfzenderHoortHet() {
        Dossier dossier = speel(Voorbeeld.klacht().overAnderBestuursorgaan().dossier(), door(true));

        assertEquals(Uitkomst.DOORGEZONDEN, onderdeel(dossier, 1).afloop().uitkomst());
        assertEquals(ONTVANGEN, dossier.voortgang().contact().eersteContactOp());
    }

    @Test
    void deAfzenderMoetHetTegelijkHorenAlsHijBekendIs() {
        Voorbeeld anoniem = Voorbeeld.klacht().anoniem().overAnderBestuursorgaan();

        assertEquals(
                List.of("Awb 2:3 lid 1"),
                weigering(beoordeel(Voorbeeld.klacht().overAnderBestuursorgaan().dossier(), door(false))));
        assertTrue(Bevinding.isToegestaan(beoordeel(anoniem.dossier(), door(false))));
    }

    @Test
    void naarEenDienstverlenerWordtDoorverwezenNietDoorgezonden() {
        Bevinding<Toelating> bevinding =
                beoordeel(Voorbeeld.klacht().overDienstverlener().dossier(), door(true));

        assertEquals(List.of("Awb 2:3 lid 1"), weigering(bevinding));
        assertTrue(uitleg(bevinding).contains("Verwijs het door"));
    }

    @Test
    void eenEigenKlachtWordtNietDoorgezondenTenzijHetLoketHaarZoDuidt() {
        Dossier eigen = Voorbeeld.klacht().dossier();
        Betreft ander = new Betreft(
                Betreftsoort.BESTUURSORGAAN, null, null, null, Bestuursorgaan.ANDER, "Voorbeeldprovincie", false, null);
        Duid duid = new Duid(1, null, ander, null, null, null, null, null, tekst());

        assertEquals(List.of("Awb 2:3 lid 1"), weigering(beoordeel(eigen, door(true))));
        assertTrue(Bevinding.isToegestaan(beoordeel(speel(eigen, duid), door(true))));
    }

    @Test
    void eenRegelingMetEigenBestuurKrijgtHetZelfOokEenSignaal() {
        Betreft regeling =
                new Betreft(Betreftsoort.GEMEENSCHAPPELIJKE_REGELING, null, null, null, null, null, true, null);
        Dossier signaal = Voorbeeld.signaal().met(regeling, Domein.OVERIG).dossier();

        assertTrue(Bevinding.isToegestaan(beoordeel(signaal, door(true))));
    }
}
