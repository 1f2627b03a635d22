package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Uitkomst;
import org.junit.jupiter.api.Test;

/** A measure that was carried out (Uitgangspunten 9 onder IV). */
class MeldMaatregelGereedTest {

    private static Dossier metMaatregel() {
        return speel(
                geeindigd(klacht().dossier(), 1, Uitkomst.GEGROND, ONTVANGEN),
                new LegMaatregelVast(1, tekst(), tekst(), HOORDAG));
    }

    @Test
    void legtDeDagVast() {
        Dossier na = speelOp(HOORDAG, metMaatregel(), new MeldMaatregelGereed(1, HOORDAG, tekst()));
        assertEquals(HOORDAG, na.voortgang().maatregelen().get(0).gereedOp());
        assertFalse(na.voortgang().maatregelen().get(0).isOpen());
    }

    @Test
    void gaatOverEenOpenMaatregel() {
        MeldMaatregelGereed gereed = new MeldMaatregelGereed(1, ONTVANGEN, null);
        assertEquals(List.of("Uitgangspunten 9 onder IV"), weigering(beoordeel(klacht().dossier(), gereed)));
        assertEquals(List.of("Uitgangspunten 9 onder IV"), weigering(beoordeel(speel(metMaatregel(), gereed), gereed)));
        assertTrue(uitleg(beoordeel(metMaatregel(), new MeldMaatregelGereed(2, ONTVANGEN, null)))
                .contains("geen maatregel 2"));
    }

    @Test
    void eenGeslotenMaatregelNaastEenOpenBlijftGesloten() {
        Dossier twee = speel(
                metMaatregel(),
                new LegMaatregelVast(1, tekst(), tekst(), HOORDAG),
                new MeldMaatregelGereed(1, ONTVANGEN, null));
        assertTrue(uitleg(beoordeel(twee, new MeldMaatregelGereed(1, ONTVANGEN, null)))
                .contains("gereed of vervallen"));
    }

    @Test
    void kanNietInDeToekomst() {
        assertEquals(
                List.of("Uitgangspunten 9 onder IV"),
                weigering(beoordeel(metMaatregel(), new MeldMaatregelGereed(1, HOORDAG, null))));
    }

    @Test
    void laterDanAfgesprokenGeeftEenWaarschuwing() {
        LocalDate later = LocalDate.of(2026, 3, 13);
        assertEquals(
                1,
                beoordeelOp(later, metMaatregel(), new MeldMaatregelGereed(1, later, null))
                        .waarschuwingen()
                        .size());
        assertEquals(
                List.of(),
                beoordeelOp(later, metMaatregel(), new MeldMaatregelGereed(1, HOORDAG, null))
                        .waarschuwingen());
    }
}
