package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.KADER;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Afscherming;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import org.junit.jupiter.api.Test;

class SchermAfTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 16);

    private static SchermAf voor(String... mensen) {
        return new SchermAf(List.of(mensen), tekst());
    }

    @Test
    void sindsdienIsHetVoorDezeMensen() {
        Afscherming afscherming = speelOp(DAG, klacht().dossier(), voor("account-1", "account-2"))
                .voortgang()
                .afscherming();
        assertEquals(Set.of("account-1", "account-2"), afscherming.mensen());
        assertEquals(DAG, afscherming.op());
        assertTrue(afscherming.isVoor("account-1"));
        assertFalse(afscherming.isVoor("account-3"));
    }

    @Test
    void deLaatsteKeerGeldt() {
        Dossier dossier = speelOp(DAG, klacht().dossier(), voor("account-1"), voor("account-2"));
        assertEquals(Set.of("account-2"), dossier.voortgang().afscherming().mensen());
    }

    @Test
    void voorNiemandKanNiet() {
        assertEquals(List.of("Awb 2:5 lid 1"), weigering(voor().beoordeel(situatie(klacht().dossier(), DAG, KADER))));
        assertThrows(IllegalArgumentException.class, () -> new Afscherming(Set.of(), tekst(), DAG));
    }

    @Test
    void watGeslotenIsKanOok() {
        Dossier gesloten = speelOp(DAG, klacht().dossier(), new TrekIn(List.of(), Vorm.MONDELING, null));
        assertTrue(Bevinding.isToegestaan(voor("account-1").beoordeel(situatie(gesloten, DAG, KADER))));
    }

    @Test
    void opheffenKanAlsHetErIs() {
        assertEquals(
                List.of("Awb 2:5 lid 1"),
                weigering(new HefAfschermingOp(tekst()).beoordeel(situatie(klacht().dossier(), DAG, KADER))));
        Dossier open = speelOp(DAG, klacht().dossier(), voor("account-1"), new HefAfschermingOp(tekst()));
        assertNull(open.voortgang().afscherming());
    }

    @Test
    void hetVerandertNietsAanDeKlacht() {
        Dossier voor = klacht().dossier();
        Dossier na = speelOp(DAG, voor, voor("account-1"));
        assertEquals(voor.onderdelen(), na.onderdelen());
        assertEquals(Klachttermijnen.van(situatie(voor, DAG, KADER)), Klachttermijnen.van(situatie(na, DAG, KADER)));
    }
}
