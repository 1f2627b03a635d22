package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import org.junit.jupiter.api.Test;

class WijsToeTest {

    private static WijsToe behandelaar(Boolean nietBetrokken, Boolean betrokken, Integer... onderdelen) {
        return new WijsToe(Behandelrol.BEHANDELAAR, "behandelaar", nietBetrokken, betrokken, List.of(onderdelen), null);
    }

    private static WijsToe gespreksvoerder(boolean betrokken) {
        return new WijsToe(Behandelrol.GESPREKSVOERDER, "behandelaar", null, betrokken, List.of(), null);
    }

    @Test
    void deBehandelaarVerklaartDatHijNietBetrokkenWasEnDeFormeleWegBegint() {
        Dossier dossier = speel(Voorbeeld.klacht().dossier(), behandelaar(true, null));

        assertEquals(
                "behandelaar", dossier.voortgang().behandelaars().behandelaar().gebruiker());
        assertEquals(ONTVANGEN, onderdeel(dossier, 1).formeel().begonnenOp());
        assertEquals(Fase.FORMEEL, dossier.fase());
    }

    @Test
    void zonderVerklaringOfMetBetrokkenheidMagHijNietBehandelen() {
        Dossier dossier = Voorbeeld.klacht().dossier();

        assertEquals(List.of("Awb 9:7 lid 1"), weigering(beoordeel(dossier, behandelaar(null, null))));
        assertEquals(List.of("Awb 9:7 lid 1"), weigering(beoordeel(dossier, behandelaar(true, true))));
    }

    @Test
    void bijGedragVanHetBestuurZelfIsBetrokkenheidEenWaarschuwing() {
        Bevinding<Toelating> bevinding =
                beoordeel(Voorbeeld.klacht().overBestuur().dossier(), behandelaar(false, true));

        assertTrue(Bevinding.isToegestaan(bevinding));
        assertEquals(
                "Awb 9:7 lid 2", bevinding.waarschuwingen().get(0).vindplaats().aanduiding());
    }

    @Test
    void gaatMaarEenOnderdeelOverHetBestuurZelfDanGeldtHetVerbod() {
        Dossier dossier = Voorbeeld.klacht().overBestuur().overMedewerker().dossier();

        assertEquals(List.of("Awb 9:7 lid 1"), weigering(beoordeel(dossier, behandelaar(true, true))));
    }

    @Test
    void deGespreksvoerderMagBetrokkenZijnMaarDeKlagerHoortDat() {
        Bevinding<Toelating> bevinding = beoordeel(Voorbeeld.klacht().dossier(), gespreksvoerder(true));

        assertTrue(Bevinding.isToegestaan(bevinding));
        assertTrue(uitleg(bevinding).contains("Vertel dat aan de klager"));
    }

    @Test
    void wieAlsGespreksvoerderBetrokkenWasWordtGeenBehandelaarOokNietNaEenAnder() {
        Dossier dossier = speel(
                Voorbeeld.klacht().dossier(),
                gespreksvoerder(true),
                new WijsToe(Behandelrol.GESPREKSVOERDER, "behandelaar2", null, false, List.of(), null));

        assertEquals(List.of("Awb 9:7 lid 1"), weigering(beoordeel(dossier, behandelaar(true, false))));
    }

    @Test
    void eenGeweigerdeGespreksvoerderKomtNietTerug() {
        Dossier dossier = speel(Voorbeeld.klacht().dossier(), gespreksvoerder(false), new WeigerGespreksvoerder(null));

        assertEquals(List.of("Awb 2:4 lid 1"), weigering(beoordeel(dossier, gespreksvoerder(false))));
    }

    @Test
    void deInhoudVanEenDienstverlenerNeemtDeGemeenteNietOver() {
        Dossier dossier =
                Voorbeeld.klacht().overDienstverlener().overMedewerker().dossier();

        assertEquals(List.of("Uitgangspunten 2A"), weigering(beoordeel(dossier, behandelaar(true, false, 1))));
        assertFalse(
                onderdeel(speel(dossier, behandelaar(true, false)), 1).formeel().isBegonnen());
        assertTrue(
                onderdeel(speel(dossier, behandelaar(true, false)), 2).formeel().isBegonnen());
    }

    @Test
    void zonderOnderdeelVoorDeGemeenteIsErNietsTeBehandelen() {
        Dossier alleenDienstverlener = Voorbeeld.klacht().overDienstverlener().dossier();
        Dossier alleenBesluit = Voorbeeld.klacht().overBesluit(ONTVANGEN).dossier();

        assertEquals(List.of("Uitgangspunten 2A"), weigering(beoordeel(alleenDienstverlener, behandelaar(true, null))));
        assertEquals(List.of("Awb 9:1 lid 1"), weigering(beoordeel(alleenBesluit, behandelaar(true, null))));
    }

    @Test
    void eenSignaalKrijgtEenBehandelaarZonderFormeleWeg() {
        Dossier dossier = speel(Voorbeeld.signaal().dossier(), behandelaar(null, null));

        assertNotNull(dossier.voortgang().behandelaars().behandelaar());
        assertFalse(onderdeel(dossier, 1).formeel().isBegonnen());
    }

    /** Recht X-17: 9:7 lid 2 is for the authority itself; the director of a joint arrangement is not exempt. */
    @Test
    void deDirecteurVanEenRegelingIsNietVrijgesteld() {
        Dossier regeling = Voorbeeld.klacht()
                .met(Betreft.van(Betreftsoort.GEMEENSCHAPPELIJKE_REGELING), Domein.WMO)
                .dossier();
        Dossier bestuur = Voorbeeld.klacht().overBestuur().dossier();

        assertEquals(List.of("Awb 9:7 lid 1"), weigering(beoordeel(regeling, behandelaar(true, true))));
        assertTrue(Bevinding.isToegestaan(beoordeel(bestuur, behandelaar(true, true))));
    }

    @Test
    void wieAlBehandeltWordtGeenBetrokkenGespreksvoerder() {
        Dossier dossier = speel(Voorbeeld.klacht().dossier(), behandelaar(true, null));

        assertEquals(List.of("Awb 9:7 lid 1"), weigering(beoordeel(dossier, gespreksvoerder(true))));
        assertTrue(Bevinding.isToegestaan(beoordeel(dossier, gespreksvoerder(false))));
    }

    @Test
    void wieHetBestuurBehandeltMagBetrokkenGespreksvoerderZijn() {
        Dossier dossier = speel(Voorbeeld.klacht().overBestuur().dossier(), behandelaar(true, null));

        assertTrue(Bevinding.isToegestaan(beoordeel(dossier, gespreksvoerder(true))));
    }

    @Test
    void wieBetrokkenWasNeemtOokEenBegonnenOnderdeelNietOver() {
        Dossier dossier = Voorbeeld.klacht().overBestuur().overMedewerker().dossier();
        assertTrue(Bevinding.isToegestaan(beoordeel(dossier, behandelaar(true, true, 1))));

        Dossier begonnen =
                speel(dossier, new WijsToe(Behandelrol.BEHANDELAAR, "collega", true, null, List.of(2), null));

        assertEquals(List.of("Awb 9:7 lid 1"), weigering(beoordeel(begonnen, behandelaar(true, true, 1))));
    }
}
