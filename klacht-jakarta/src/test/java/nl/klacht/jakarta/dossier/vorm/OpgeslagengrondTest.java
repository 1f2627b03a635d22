package nl.klacht.jakarta.dossier.vorm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_11;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.jakarta.opslag.GebeurtenisRij;
import org.junit.jupiter.api.Test;

/** What was decided keeps its sentences, whatever the bundle says now. */
class OpgeslagengrondTest {

    private static final Opslagvorm VORM = new Opslagvorm();

    private static List<Grond> gelezen(String gronden) {
        GebeurtenisRij rij = new GebeurtenisRij(
                UUID.randomUUID(),
                1,
                Instant.parse("2026-03-02T08:15:00Z"),
                "loket",
                "loket",
                Soort.NEEM_KENNIS.code(),
                Opslagvorm.VERSIE,
                "{\"melding\":1}",
                gronden,
                "",
                "");
        return VORM.lees(rij).gronden();
    }

    @Test
    void bothSentencesComeBackAsTheyWere() {
        List<Grond> gronden = Awb9_11.afhandeling(LocalDate.of(2026, 2, 20), false, Kalender.nederland())
                .gronden();
        List<Grond> terug = gelezen(VORM.schrijfGronden(gronden));
        assertEquals(
                gronden.stream().map(Grond::uitleg).toList(),
                terug.stream().map(Grond::uitleg).toList());
        assertEquals(
                gronden.stream().map(Grond::juridisch).toList(),
                terug.stream().map(Grond::juridisch).toList());
        assertEquals(VORM.schrijfGronden(gronden), VORM.schrijfGronden(terug), "stored again it is the same text");
    }

    @Test
    void whatWasStoredWithOneSentenceKeepsOne() {
        String oud = "[{\"vindplaats\":\"Awb 9:6\",\"uitleg\":\"Zo stond het er {toen}.\"}]";
        Grond grond = gelezen(oud).get(0);
        assertEquals("Zo stond het er {toen}.", grond.uitleg());
        assertEquals("Awb 9:6: Zo stond het er {toen}.", grond.juridisch());
        assertFalse(grond.zegtJuridischMeer());
        assertEquals(oud, VORM.schrijfGronden(List.of(grond)));
    }

    @Test
    void theWayToTheRegisterIsNotStored() {
        String opgeslagen = VORM.schrijfGronden(List.of(Soort.VERDAAG.grond()));
        assertTrue(opgeslagen.contains("\"juridisch\":\"Awb 9:11 lid 2: "), opgeslagen);
        assertFalse(opgeslagen.contains("register"), opgeslagen);
    }
}
