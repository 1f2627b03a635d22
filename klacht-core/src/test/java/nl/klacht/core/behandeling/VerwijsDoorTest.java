package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.AANBIEDER;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Toestemming;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import org.junit.jupiter.api.Test;

class VerwijsDoorTest {

    static Dossier metToestemming(Voorbeeld voorbeeld) {
        return speel(
                voorbeeld.dossier(),
                new GeefToestemming(AANBIEDER, Set.of(Toestemming.Gegeven.OMSCHRIJVING), true, Vorm.MONDELING));
    }

    private static VerwijsDoor naar(String dienstverlener, Integer toestemming) {
        return new VerwijsDoor(List.of(1), dienstverlener, toestemming, tekst());
    }

    @Test
    void metToestemmingLigtHetOnderdeelBijDeDienstverlenerEnKijktDeGemeenteWeer() {
        Dossier dossier = speel(metToestemming(Voorbeeld.klacht().overDienstverlener()), naar(AANBIEDER, 1));

        assertEquals(Fase.BIJ_DIENSTVERLENER, dossier.fase());
        assertFalse(onderdeel(dossier, 1).verwijzing().isAanvaard());
        assertEquals(ONTVANGEN, dossier.voortgang().contact().eersteContactOp());
        Klachttermijn volgende = Klachttermijnen.volgende(situatie(dossier)).orElseThrow();
        assertEquals(Termijnsoort.DOORVERWIJSCONTROLE, volgende.soort());
        assertEquals(LocalDate.of(2026, 3, 9), volgende.einde().veilig());
    }

    @Test
    void zonderToestemmingGaanErGeenGegevensUit() {
        Bevinding<Toelating> bevinding =
                beoordeel(Voorbeeld.klacht().overDienstverlener().dossier(), naar(AANBIEDER, null));

        assertEquals(List.of("Uitgangspunten 1D", "AVG 6 lid 1 onder a"), weigering(bevinding));
        assertTrue(uitleg(bevinding).contains("Vraag de klager"));
    }

    @Test
    void eenToestemmingGeldtVoorEenDienstverlenerEnTotZijWordtIngetrokken() {
        Dossier dossier = metToestemming(Voorbeeld.klacht().overDienstverlener());
        List<String> geweigerd = List.of("Uitgangspunten 1D", "AVG 6 lid 1 onder a");

        assertEquals(geweigerd, weigering(beoordeel(dossier, naar("andere-zorg", 1))));
        assertEquals(geweigerd, weigering(beoordeel(dossier, naar(AANBIEDER, 2))));
        assertEquals(geweigerd, weigering(beoordeel(dossier, naar(AANBIEDER, null))));
        assertEquals(geweigerd, weigering(beoordeel(speel(dossier, new TrekToestemmingIn(1)), naar(AANBIEDER, 1))));
    }

    @Test
    void voorDeAvgWasHetDeWbp() {
        Dossier dossier = Voorbeeld.klacht()
                .op(LocalDate.of(2018, 5, 24))
                .overDienstverlener()
                .dossier();

        assertEquals(
                List.of("Uitgangspunten 1D", "Wbp 8 onder a"), weigering(beoordeel(dossier, naar(AANBIEDER, null))));
    }

    @Test
    void ookNaarDeKlachtencommissieVanJeugdhulp() {
        Dossier dossier = metToestemming(Voorbeeld.klacht().overJeugdhulp());

        assertTrue(Bevinding.isToegestaan(beoordeel(dossier, naar(AANBIEDER, 1))));
    }

    @Test
    void watDeGemeenteBehandeltOfDoorzendtOfEenBesluitIsGaatNietNaarEenDienstverlener() {
        assertEquals(
                List.of("Uitgangspunten 5B"),
                weigering(beoordeel(metToestemming(Voorbeeld.klacht().overMedewerker()), naar(AANBIEDER, 1))));
        assertEquals(
                List.of("Awb 2:3 lid 1"),
                weigering(beoordeel(metToestemming(Voorbeeld.klacht().overAnderBestuursorgaan()), naar(AANBIEDER, 1))));
        assertEquals(
                List.of("Awb 9:8 lid 1 onder c"),
                weigering(beoordeel(metToestemming(Voorbeeld.klacht().overBesluit(ONTVANGEN)), naar(AANBIEDER, 1))));
    }

    @Test
    void watEenDienstverlenerAanvaardHeeftWordtNietNogEensVerwezen() {
        Dossier dossier = speel(metToestemming(Voorbeeld.klacht().overDienstverlener()), naar(AANBIEDER, 1));
        assertTrue(Bevinding.isToegestaan(beoordeel(dossier, naar(AANBIEDER, 1))));

        Dossier aanvaard = speel(dossier, new AanvaardDoorverwijzing(List.of(1), tekst()));
        assertEquals(List.of("Uitgangspunten 1D"), weigering(beoordeel(aanvaard, naar(AANBIEDER, 1))));
    }

    @Test
    void deMogelijkhedenZeggenDatErEerstToestemmingMoetZijn() {
        Dossier dossier = Voorbeeld.klacht().overDienstverlener().dossier();

        assertFalse(Soort.VERWIJS_DOOR.magNu(situatie(dossier)).mag());
        assertEquals(
                List.of(1),
                Soort.VERWIJS_DOOR
                        .magNu(situatie(metToestemming(
                                Voorbeeld.klacht().overDienstverlener().overMedewerker())))
                        .onderdelen());
    }
}
