package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Hoedanigheid;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Bevinding;
import org.junit.jupiter.api.Test;

class DoeInformeelAfTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 10);

    private static DoeInformeelAf tevreden(boolean tevreden, LocalDate op, Tevredene wie) {
        return new DoeInformeelAf(List.of(new Tevredenheid(1, tevreden, op, wie, tekst())));
    }

    @Test
    void deTevredenheidVanDeKlagerSluitHetOnderdeelOpDeDagWaaropHijHetZei() {
        Dossier dossier =
                speelOp(DAG, Voorbeeld.klacht().dossier(), tevreden(true, DAG.minusDays(1), Tevredene.KLAGER));

        assertEquals(
                new Afloop(Uitkomst.INFORMEEL_AFGEDAAN, DAG.minusDays(1)),
                onderdeel(dossier, 1).afloop());
        assertEquals(Fase.AFGEDAAN, dossier.fase());
    }

    @Test
    void eenAanbodIsNietGenoeg() {
        Dossier dossier = Voorbeeld.klacht().dossier();

        assertEquals(List.of("Awb 9:5"), weigering(beoordeelOp(DAG, dossier, tevreden(false, DAG, Tevredene.KLAGER))));
    }

    @Test
    void deDagLigtNietVoorDeOntvangstEnNietInDeToekomst() {
        Dossier dossier = Voorbeeld.klacht().dossier();

        assertEquals(
                List.of("Awb 9:5"),
                weigering(beoordeelOp(DAG, dossier, tevreden(true, ONTVANGEN.minusDays(1), Tevredene.KLAGER))));
        assertEquals(
                List.of("Awb 9:5"),
                weigering(beoordeelOp(DAG, dossier, tevreden(true, DAG.plusDays(1), Tevredene.KLAGER))));
        assertTrue(Bevinding.isToegestaan(beoordeelOp(DAG, dossier, tevreden(true, ONTVANGEN, Tevredene.KLAGER))));
    }

    @Test
    void alleenWieErIsKanVoorDeKlagerSpreken() {
        Dossier alleen = Voorbeeld.klacht().dossier();
        Dossier met =
                Voorbeeld.klacht().metGemachtigde().namens(Hoedanigheid.OUDER).dossier();

        assertEquals(
                List.of("Awb 9:5"), weigering(beoordeelOp(DAG, alleen, tevreden(true, DAG, Tevredene.GEMACHTIGDE))));
        assertTrue(Bevinding.isToegestaan(beoordeelOp(DAG, met, tevreden(true, DAG, Tevredene.GEMACHTIGDE))));
        assertTrue(Bevinding.isToegestaan(beoordeelOp(DAG, met, tevreden(true, DAG, Tevredene.VERTEGENWOORDIGER))));
    }

    @Test
    void watBijDeDienstverlenerLigtEindigtDaar() {
        Dossier dossier = Voorbeeld.klacht()
                .via(Kanaal.DIENSTVERLENER)
                .overDienstverlener()
                .dossier();

        assertEquals(
                List.of("Uitgangspunten 5A"),
                weigering(beoordeelOp(DAG, dossier, tevreden(true, DAG, Tevredene.KLAGER))));
    }

    @Test
    void eenGeslotenDossierZegtDatHeropenenKan() {
        Dossier dossier = speelOp(DAG, Voorbeeld.klacht().dossier(), tevreden(true, DAG, Tevredene.KLAGER));
        Mogelijkheid mogelijkheid = Soort.DOE_INFORMEEL_AF.magNu(situatie(dossier));

        assertFalse(mogelijkheid.mag());
        assertTrue(uitleg(mogelijkheid.bevinding()).contains("heropen"));
    }

    @Test
    void elkOnderdeelStaatErEenKeerIn() {
        Tevredenheid tevredenheid = new Tevredenheid(1, true, DAG, Tevredene.KLAGER, tekst());

        assertThrows(IllegalArgumentException.class, () -> new DoeInformeelAf(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new DoeInformeelAf(List.of(tevredenheid, tevredenheid)));
    }
}
