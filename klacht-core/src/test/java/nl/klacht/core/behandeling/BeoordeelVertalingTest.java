package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.KADER;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.gemeente.Berichtregels;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.Regel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import org.junit.jupiter.api.Test;

/** Whether a translation is needed (Awb 9:4 lid 3, 6:5 lid 3). */
class BeoordeelVertalingTest {

    private static final LocalDate UITERLIJK = ONTVANGEN.plusDays(18);

    private static BeoordeelVertaling nodig(LocalDate uiterlijk) {
        return new BeoordeelVertaling(true, uiterlijk, tekst());
    }

    private static BeoordeelVertaling nietNodig() {
        return new BeoordeelVertaling(false, null, tekst());
    }

    private static List<Klachttermijn> wettelijk(Dossier dossier) {
        return Klachttermijnen.van(situatie(dossier)).stream()
                .filter(termijn -> termijn.soort() == Termijnsoort.AFHANDELING)
                .toList();
    }

    @Test
    void geeftEenDagOmTeKijkenEnZetGeenTermijnStil() {
        Dossier voor = klacht().dossier();
        Dossier na = speel(voor, nodig(UITERLIJK));
        assertEquals(UITERLIJK, na.voortgang().opvolgenOp());
        assertEquals(wettelijk(voor), wettelijk(na));
        String uitleg = uitleg(beoordeel(voor, nodig(UITERLIJK)));
        assertTrue(uitleg.contains("De klager zorgt voor een vertaling"), uitleg);
        assertTrue(uitleg.contains("De termijn loopt door"), uitleg);
    }

    @Test
    void deGemeenteZorgtErvoorAlsZijDatZoHeeftGeregeld() {
        Kader kader = KADER.metRegels(KADER.regels()
                .metBerichten(new Berichtregels(
                        List.of(),
                        List.of(new Regel<>(
                                true, new Geldigheid(ONTVANGEN, ONTVANGEN.plusDays(1)), "Voorbeeldwerkwijze")))));
        Dossier dossier = klacht().op(ONTVANGEN.minusDays(1)).dossier();
        String vertaalt = "De gemeente laat haar zelf vertalen";
        assertFalse(uitlegOp(ONTVANGEN.minusDays(1), dossier, kader).contains(vertaalt), "the day before");
        assertTrue(uitlegOp(ONTVANGEN, dossier, kader).contains(vertaalt), "the first day");
        assertTrue(uitlegOp(ONTVANGEN.plusDays(1), dossier, kader).contains(vertaalt), "the last day");
        assertFalse(uitlegOp(ONTVANGEN.plusDays(2), dossier, kader).contains(vertaalt), "the day after");
    }

    private static String uitlegOp(LocalDate dag, Dossier dossier, Kader kader) {
        return uitleg(beoordeel(situatie(dossier, dag, kader), nodig(UITERLIJK)));
    }

    @Test
    void vraagtEenDagDieNogKomt() {
        Dossier dossier = klacht().dossier();
        assertEquals(List.of("Awb 9:4 lid 3"), weigering(beoordeel(dossier, nodig(null))));
        assertEquals(List.of("Awb 9:4 lid 3"), weigering(beoordeel(dossier, nodig(ONTVANGEN))));
        assertTrue(Bevinding.isToegestaan(beoordeel(dossier, nodig(ONTVANGEN.plusDays(1)))));
    }

    @Test
    void isHijNietNodigDanBlijftAllesZoals() {
        Dossier dossier = speel(klacht().dossier(), nietNodig());
        assertNull(dossier.voortgang().opvolgenOp());
        assertEquals(1, beoordeel(dossier, nietNodig()).waarschuwingen().size());
    }

    @Test
    void isErAlleenVoorEenGeschrevenOpenKlacht() {
        assertEquals(
                List.of("Awb 9:4 lid 3"),
                weigering(beoordeel(klacht().mondeling().dossier(), nodig(UITERLIJK))));
        assertEquals(List.of("Uitgangspunten 2B"), weigering(beoordeel(signaal().dossier(), nodig(UITERLIJK))));
    }
}
