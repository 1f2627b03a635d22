package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.AANBIEDER;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Toestemming;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import org.junit.jupiter.api.Test;

class ToestemmingTest {

    private static GeefToestemming voor(Set<Toestemming.Gegeven> wat, boolean metNaam) {
        return new GeefToestemming(AANBIEDER, wat, metNaam, Vorm.MONDELING);
    }

    @Test
    void elkeToestemmingHeeftEenNummerEnGeldtTotZijWordtIngetrokken() {
        Dossier dossier = speel(
                Voorbeeld.klacht().dossier(),
                voor(Set.of(Toestemming.Gegeven.OMSCHRIJVING), false),
                voor(Set.of(Toestemming.Gegeven.NAAM), true),
                new TrekToestemmingIn(1));

        assertTrue(dossier.voortgang().toestemmingen().get(0).ingetrokken());
        assertTrue(dossier.voortgang().toestemmingen().get(1).geldtVoor(AANBIEDER));
    }

    @Test
    void deNaamDelenZonderNaamKanNiet() {
        Dossier dossier = Voorbeeld.klacht().dossier();

        assertEquals(
                List.of("Uitgangspunten 1D"),
                weigering(beoordeel(dossier, voor(Set.of(Toestemming.Gegeven.NAAM), false))));
        assertThrows(IllegalArgumentException.class, () -> voor(Set.of(), true));
    }

    @Test
    void intrekkenKanAlleenWatGeldt() {
        Dossier zonder = Voorbeeld.klacht().dossier();
        Dossier met = speel(zonder, voor(Set.of(Toestemming.Gegeven.STUKKEN), true));

        assertEquals(List.of("AVG 7 lid 3"), weigering(beoordeel(zonder, new TrekToestemmingIn(1))));
        assertEquals(List.of("AVG 7 lid 3"), weigering(beoordeel(met, new TrekToestemmingIn(2))));
    }

    @Test
    void intrekkenKanAltijdOokAlsHetDossierGeslotenIs() {
        Dossier gesloten = speel(
                Voorbeeld.klacht().dossier(),
                voor(Set.of(Toestemming.Gegeven.STUKKEN), true),
                new TrekIn(List.of(), Vorm.MONDELING, null));

        assertTrue(Bevinding.isToegestaan(beoordeel(gesloten, new TrekToestemmingIn(1))));
        assertEquals(
                List.of("Awb 9:1 lid 1"),
                weigering(beoordeel(gesloten, voor(Set.of(Toestemming.Gegeven.STUKKEN), true))));
    }

    @Test
    void watAlBijDeDienstverlenerLigtVraagtEenAfspraak() {
        Dossier dossier = speel(
                VerwijsDoorTest.metToestemming(Voorbeeld.klacht().overDienstverlener()),
                new VerwijsDoor(List.of(1), AANBIEDER, 1, null));

        assertTrue(uitleg(beoordeel(dossier, new TrekToestemmingIn(1))).contains("spreek met de klager af"));
    }
}
