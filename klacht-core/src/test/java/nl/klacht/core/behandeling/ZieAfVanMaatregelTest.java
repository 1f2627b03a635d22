package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Uitkomst;
import org.junit.jupiter.api.Test;

/** Giving up a measure, with the reason (Uitgangspunten 9 onder IV). */
class ZieAfVanMaatregelTest {

    @Test
    void laatDeMaatregelVervallen() {
        Dossier dossier = speel(
                geeindigd(klacht().dossier(), 1, Uitkomst.GEGROND, ONTVANGEN),
                new LegMaatregelVast(1, tekst(), tekst(), HOORDAG),
                new ZieAfVanMaatregel(1, tekst()));
        assertTrue(dossier.voortgang().maatregelen().get(0).vervallen());
        assertEquals(
                List.of("Uitgangspunten 9 onder IV"), weigering(beoordeel(dossier, new ZieAfVanMaatregel(1, tekst()))));
    }

    @Test
    void gaatOverEenMaatregelDieErIs() {
        assertEquals(
                List.of("Uitgangspunten 9 onder IV"),
                weigering(beoordeel(klacht().dossier(), new ZieAfVanMaatregel(1, tekst()))));
    }
}
