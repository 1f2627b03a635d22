package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.AANBIEDER;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Duiding;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.Klacht;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.toedeling.Instantie;
import org.junit.jupiter.api.Test;

class DuidTest {

    private static Duid duid(Aspect aspect, Betreft betreft) {
        return new Duid(1, aspect, betreft, null, null, null, null, null, tekst());
    }

    @Test
    void totHetLoketKijktIsHetAspectVermoedelijkEnVoorlopig() {
        Klachtonderdeel onderdeel =
                onderdeel(Voorbeeld.klacht().overDienstverlener().dossier(), 1);

        assertEquals(Aspect.INHOUD, onderdeel.aspect());
        assertTrue(onderdeel.duiding().isVoorlopig());
    }

    @Test
    void daarnaIsHetEenOordeelVanWieHetGaf() {
        Dossier dossier = speel(Voorbeeld.klacht().overDienstverlener().dossier(), duid(Aspect.PROCES, null));
        Duiding duiding = onderdeel(dossier, 1).duiding();

        assertEquals(Aspect.PROCES, duiding.aspect());
        assertEquals("loket", duiding.oordeel().door());
        assertEquals("loket", duiding.oordeel().rol());
        assertEquals(ONTVANGEN, duiding.oordeel().op());
        assertEquals(
                Instantie.GEMEENTE,
                situatie(dossier).route(onderdeel(dossier, 1)).uitkomst().instantie());
    }

    @Test
    void wieNietsNoemtBevestigtHetVermoeden() {
        Dossier dossier = speel(Voorbeeld.klacht().dossier(), duid(null, null));

        assertEquals(Aspect.GEMEENTE, onderdeel(dossier, 1).aspect());
        assertFalse(onderdeel(dossier, 1).duiding().isVoorlopig());
    }

    @Test
    void wieHetOnderdeelNaarEenDienstverlenerBrengtKrijgtWeerHetVermoeden() {
        Betreft betreft = Betreft.van(Betreftsoort.DIENSTVERLENER_ORGANISATIE, AANBIEDER);
        Dossier dossier = speel(Voorbeeld.klacht().dossier(), duid(null, betreft));

        assertEquals(Aspect.INHOUD, onderdeel(dossier, 1).aspect());
        assertTrue(onderdeel(dossier, 1).duiding().isVoorlopig());
    }

    @Test
    void deAndereFeitenVeranderenAlleenAlsZeGenoemdZijn() {
        Dossier dossier = speel(
                Voorbeeld.klacht().dossier(),
                new Duid(1, null, null, Domein.SCHULDHULP, "bejegening", null, false, true, tekst()));
        Klacht klacht = onderdeel(dossier, 1).klacht();

        assertEquals(Domein.SCHULDHULP, klacht.domein());
        assertEquals("bejegening", klacht.aard());
        assertNull(klacht.oorzaak());
        assertFalse(klacht.jegensKlager());
        assertTrue(klacht.kinderrechten());
        assertNotNull(klacht.omschrijving());
    }

    @Test
    void watDeDienstverlenerInHandenHeeftWordtGeenZaakVanDeGemeente() {
        Dossier gemeld = Voorbeeld.klacht()
                .via(Kanaal.DIENSTVERLENER)
                .overDienstverlener()
                .dossier();

        assertEquals(List.of("Uitgangspunten 5A"), weigering(beoordeel(gemeld, duid(Aspect.GEMEENTE, null))));
        assertTrue(Bevinding.isToegestaan(beoordeel(gemeld, duid(Aspect.INHOUD, null))));
    }

    @Test
    void eenDoorverwijzingDieNiemandAannamVervalt() {
        Dossier dossier = speel(
                VerwijsDoorTest.metToestemming(Voorbeeld.klacht().overDienstverlener()),
                new VerwijsDoor(List.of(1), AANBIEDER, 1, null),
                duid(Aspect.GEMEENTE, null));

        assertNull(onderdeel(dossier, 1).verwijzing());
    }

    @Test
    void eenGeslotenOnderdeelWordtNietMeerGeduid() {
        Dossier dossier = speel(Voorbeeld.klacht().dossier(), new TrekIn(List.of(), Vorm.MONDELING, null));

        assertEquals(List.of("Awb 9:1 lid 1"), weigering(beoordeel(dossier, duid(null, null))));
    }
}
