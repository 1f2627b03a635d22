package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import org.junit.jupiter.api.Test;

class BestuursmeldingTest {

    private static final MeldAanCollege MELDING = new MeldAanCollege(tekst());

    @Test
    void hetCollegeNeemtKennisVanEenOpenMelding() {
        LocalDate later = LocalDate.of(2026, 3, 3);
        Dossier gemeld = speel(Voorbeeld.signaal().dossier(), MELDING, MELDING);
        Dossier gelezen = speelOp(later, gemeld, new NeemKennis(2, null));

        assertTrue(gelezen.voortgang().bestuursmeldingen().get(0).isOpen());
        assertEquals(later, gelezen.voortgang().bestuursmeldingen().get(1).kennisOp());
        assertEquals(List.of("Uitgangspunten 11 VI"), weigering(beoordeel(gelezen, new NeemKennis(2, null))));
        assertEquals(List.of("Uitgangspunten 11 VI"), weigering(beoordeel(gelezen, new NeemKennis(3, null))));
    }

    @Test
    void zonderMeldingIsErNietsOmKennisVanTeNemen() {
        assertFalse(
                Soort.NEEM_KENNIS.magNu(situatie(Voorbeeld.klacht().dossier())).mag());
    }

    @Test
    void meldenKanOokAlsDeKlagerDeKlachtHeeftIngetrokken() {
        Dossier gesloten = speel(Voorbeeld.klacht().dossier(), new TrekIn(List.of(), Vorm.MONDELING, null));

        assertTrue(Bevinding.isToegestaan(beoordeel(gesloten, MELDING)));
        assertTrue(Klachttermijnen.van(situatie(speel(gesloten, MELDING))).stream()
                .anyMatch(termijn -> termijn.soort() == Termijnsoort.BESTUURSMELDING));
    }
}
