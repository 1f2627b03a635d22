package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import org.junit.jupiter.api.Test;

class BevestigOntvangstTest {

    private static BevestigOntvangst brief(boolean commissie) {
        return new BevestigOntvangst(Verzendwijze.BRIEF, commissie, null);
    }

    @Test
    void deBevestigingKanEenKeer() {
        Dossier dossier = speel(Voorbeeld.klacht().dossier(), brief(false));

        assertEquals(ONTVANGEN, dossier.voortgang().contact().ontvangstBevestigdOp());
        assertEquals(List.of("Awb 9:6"), weigering(beoordeel(dossier, brief(false))));
    }

    @Test
    void naEenNieuwPapierKanHetWeer() {
        LocalDate later = LocalDate.of(2026, 3, 9);
        Dossier dossier = speelOp(
                later,
                speel(Voorbeeld.klacht().mondeling().dossier(), brief(false)),
                new OntvangKlaagschrift(Voorbeeld.ochtend(later), true, later, null, List.of(), null));

        assertTrue(Bevinding.isToegestaan(beoordeel(dossier, brief(false))));
    }

    @Test
    void metEenAdviescommissieStaatZijInDeBriefEnAndersNiet() {
        Dossier dossier = Voorbeeld.klacht().dossier();
        Situatie advies = situatie(dossier, ONTVANGEN, Voorbeeld.metAdvies());

        assertEquals(List.of("Awb 9:15 lid 1"), weigering(beoordeel(advies, brief(false))));
        assertTrue(Bevinding.isToegestaan(beoordeel(advies, brief(true))));
        assertEquals(List.of("Awb 9:15 lid 1"), weigering(beoordeel(dossier, brief(true))));
    }

    @Test
    void bijEenMondelingeKlachtOfOverEenAnderAdviseertGeenCommissie() {
        Intakeonderdeel overEenAnder = new Intakeonderdeel(
                Voorbeeld.tekst(),
                false,
                null,
                null,
                Domein.WMO,
                null,
                null,
                Betreft.van(Betreftsoort.MEDEWERKER_GEMEENTE),
                null,
                false,
                false,
                false);
        for (Dossier dossier : List.of(
                Voorbeeld.klacht().mondeling().dossier(),
                Voorbeeld.klacht().met(overEenAnder).dossier())) {
            Situatie advies = situatie(dossier, ONTVANGEN, Voorbeeld.metAdvies());
            assertEquals(List.of("Awb 9:15 lid 1"), weigering(beoordeel(advies, brief(true))));
            assertTrue(Bevinding.isToegestaan(beoordeel(advies, brief(false))));
        }
    }

    @Test
    void bijEenOnvolledigeKlachtNoemtDeBriefHaarAlvast() {
        Situatie advies = situatie(Voorbeeld.klacht().onvolledig().dossier(), ONTVANGEN, Voorbeeld.metAdvies());
        assertEquals(List.of("Awb 9:15 lid 1"), weigering(beoordeel(advies, brief(false))));
        assertTrue(Bevinding.isToegestaan(beoordeel(advies, brief(true))));
    }

    @Test
    void alleenVoorEenOpenKlachtVanEenBekendeKlager() {
        Dossier gesloten = speel(Voorbeeld.klacht().dossier(), new TrekIn(List.of(), Vorm.MONDELING, null));

        assertEquals(
                List.of("Uitgangspunten 2B"),
                weigering(beoordeel(Voorbeeld.signaal().dossier(), brief(false))));
        assertEquals(
                List.of("Awb 9:6"),
                weigering(beoordeel(Voorbeeld.klacht().anoniem().dossier(), brief(false))));
        assertEquals(List.of("Awb 9:1 lid 1"), weigering(beoordeel(gesloten, brief(false))));
    }
}
