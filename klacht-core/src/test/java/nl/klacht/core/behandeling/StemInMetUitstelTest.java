package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.LAATSTE_DAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.uitstel;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.verdaag;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Toelating;
import org.junit.jupiter.api.Test;

/** Further delay with written consent (Awb 9:11 lid 3). */
class StemInMetUitstelTest {

    @Test
    void verschuiftHetEindeNaarDeAfgesprokenDag() {
        Dossier dossier = speel(klacht().dossier(), verdaag(28), uitstel(LocalDate.of(2026, 6, 13)));
        assertEquals(
                LocalDate.of(2026, 6, 13),
                FormeleWeg.einde(situatie(dossier), onderdeel(dossier, 1)).wettelijk());
    }

    @Test
    void mondelingIsGeenInstemming() {
        StemInMetUitstel mondeling = new StemInMetUitstel(LocalDate.of(2026, 6, 13), false, List.of());
        assertEquals(List.of("Awb 9:11 lid 3"), weigering(beoordeel(klacht().dossier(), mondeling)));
    }

    @Test
    void isPasUitstelNaHetEinde() {
        assertEquals(List.of("Awb 9:11 lid 3"), weigering(beoordeel(klacht().dossier(), uitstel(LAATSTE_DAG))));
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(klacht().dossier(), uitstel(LocalDate.of(2026, 4, 14)))
                        .uitkomst());
    }

    @Test
    void zonderVerdagingMagHetMetEenWaarschuwing() {
        StemInMetUitstel uitstel = uitstel(LocalDate.of(2026, 6, 13));
        assertEquals(1, beoordeel(klacht().dossier(), uitstel).waarschuwingen().size());
        Dossier verdaagd = speel(klacht().dossier(), verdaag(28));
        assertEquals(List.of(), beoordeel(verdaagd, uitstel).waarschuwingen());
    }

    @Test
    void kanWordenHerhaald() {
        Dossier dossier =
                speel(klacht().dossier(), uitstel(LocalDate.of(2026, 5, 1)), uitstel(LocalDate.of(2026, 6, 1)));
        assertEquals(LocalDate.of(2026, 6, 1), onderdeel(dossier, 1).formeel().uitstelTotEnMet());
    }

    @Test
    void eenMondelingeKlachtHeeftGeenTermijn() {
        assertEquals(
                List.of("Awb 9:4 lid 1"),
                weigering(beoordeel(klacht().mondeling().dossier(), uitstel(LocalDate.of(2026, 6, 13)))));
    }

    @Test
    void isErNietVoorEenSignaal() {
        assertEquals(
                List.of("Uitgangspunten 2B"),
                weigering(beoordeel(signaal().dossier(), uitstel(LocalDate.of(2026, 6, 13)))));
    }

    @Test
    void neemtDeBehandelingVanEenDienstverlenerNietOver() {
        Dossier dossier = klacht().overDienstverlener().dossier();
        assertEquals(List.of("Uitgangspunten 2A"), weigering(beoordeel(dossier, uitstel(LocalDate.of(2026, 6, 13)))));
    }

    @Test
    void gaatNietOverEenOnderdeelDatKlaarIs() {
        Dossier dossier = geeindigd(klacht().dossier(), 1, Uitkomst.ONGEGROND, HOORDAG);
        assertEquals(List.of("Awb 9:12 lid 1"), weigering(beoordeel(dossier, uitstel(LocalDate.of(2026, 6, 13)))));
    }
}
