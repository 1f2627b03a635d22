package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.LAATSTE_DAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.uitstel;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.verdaag;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import org.junit.jupiter.api.Test;

/** Adjournment: four weeks together, in time, told to both (Awb 9:11 lid 2). */
class VerdaagTest {

    @Test
    void teltDeDagenBijElkaarOp() {
        Dossier dossier = speel(klacht().dossier(), verdaag(10), verdaag(18));
        assertEquals(28, onderdeel(dossier, 1).formeel().verdaagdDagen());
        assertEquals(
                LocalDate.of(2026, 5, 11),
                FormeleWeg.einde(situatie(dossier), onderdeel(dossier, 1)).wettelijk());
    }

    @Test
    void samenHoogstensAchtentwintigDagen() {
        assertEquals(List.of("Awb 9:11 lid 2"), weigering(beoordeel(klacht().dossier(), verdaag(29))));
        Dossier dossier = speel(klacht().dossier(), verdaag(20));
        assertEquals(List.of("Awb 9:11 lid 2"), weigering(beoordeel(dossier, verdaag(9))));
        assertEquals(Toelating.TOEGESTAAN, beoordeel(dossier, verdaag(8)).uitkomst());
    }

    @Test
    void uiterlijkOpDeLaatsteDag() {
        Dossier dossier = klacht().dossier();
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeelOp(LAATSTE_DAG, dossier, verdaag(7)).uitkomst());
        assertEquals(List.of("Awb 9:11 lid 2"), weigering(beoordeelOp(LocalDate.of(2026, 4, 14), dossier, verdaag(7))));
    }

    @Test
    void ookOpDeWettelijkeDagNaEenFeestdag() {
        Dossier dossier = klacht().op(LocalDate.of(2026, 2, 20)).dossier();
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeelOp(LocalDate.of(2026, 4, 7), dossier, verdaag(28)).uitkomst());
    }

    @Test
    void isAanAllebeiMeegedeeld() {
        Verdaag alleenKlager = new Verdaag(7, Set.of(Partijrol.KLAGER), List.of(), null);
        Bevinding<Toelating> bevinding = beoordeel(klacht().dossier(), alleenKlager);
        assertEquals(List.of("Awb 9:11 lid 2"), weigering(bevinding));
        assertTrue(uitleg(bevinding).contains("niet meegedeeld aan degene over wie de klacht gaat"));
    }

    @Test
    void noemtAlleBezwarenTegelijk() {
        Verdaag teLangEnNiemand = new Verdaag(29, Set.of(), List.of(), null);
        assertEquals(
                3, weigering(beoordeel(klacht().dossier(), teLangEnNiemand)).size());
    }

    @Test
    void eenMondelingeKlachtHeeftGeenTermijn() {
        assertEquals(
                List.of("Awb 9:4 lid 1"),
                weigering(beoordeel(klacht().mondeling().dossier(), verdaag(7))));
    }

    @Test
    void deVoorlopigeTermijnVanEenOnvolledigGeschriftKanWordenVerdaagd() {
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(klacht().onvolledig().dossier(), verdaag(7)).uitkomst());
    }

    @Test
    void heeftNaRuimerUitstelGeenZin() {
        Dossier dossier = speel(klacht().dossier(), uitstel(LocalDate.of(2026, 6, 13)));
        Bevinding<Toelating> bevinding = beoordeel(dossier, verdaag(28));
        assertEquals(List.of("Awb 9:11 lid 2"), weigering(bevinding));
        assertTrue(uitleg(bevinding).contains("13 juni 2026"));
    }

    @Test
    void isErNietVoorEenSignaal() {
        assertEquals(List.of("Uitgangspunten 2B"), weigering(beoordeel(signaal().dossier(), verdaag(7))));
    }

    @Test
    void neemtDeBehandelingVanEenDienstverlenerNietOver() {
        Dossier dossier = klacht().overDienstverlener().dossier();
        assertEquals(List.of("Uitgangspunten 2A"), weigering(beoordeel(dossier, verdaag(7))));
    }

    @Test
    void gaatNietOverEenOnderdeelDatKlaarIs() {
        Dossier dossier = geeindigd(klacht().dossier(), 1, Uitkomst.ONGEGROND, HOORDAG);
        assertEquals(List.of("Awb 9:12 lid 1"), weigering(beoordeel(dossier, verdaag(7))));
    }

    @Test
    void deVerdaagdeTermijnVanEenOnvolledigGeschriftIsOokVoorlopig() {
        Dossier dossier = speel(Voorbeeld.klacht().onvolledig().dossier(), verdaag(7));
        List<Boolean> voorlopig = Klachttermijnen.van(Voorbeeld.situatie(dossier)).stream()
                .filter(termijn -> termijn.soort() == Termijnsoort.VERDAGING)
                .map(termijn -> termijn.einde().voorlopig())
                .toList();

        assertEquals(List.of(true), voorlopig);
    }
}
