package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.AANBIEDER;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Aanbiederbericht;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Bevinding;
import org.junit.jupiter.api.Test;

class BerichtTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 12);

    static Bericht afdoening(LocalDate op, Boolean tevreden) {
        return new Bericht(
                Aanbiederbericht.AFDOENING,
                List.of(1),
                op,
                "bejegening",
                "communicatie",
                Aanbiederuitkomst.OPGELOST,
                tevreden,
                null,
                null,
                null);
    }

    private static Bericht registratie(LocalDate op, Tekst inhoud, GrondVoorDelen grond) {
        return new Bericht(Aanbiederbericht.REGISTRATIE, List.of(1), op, null, null, null, null, null, inhoud, grond);
    }

    static Dossier gemeld() {
        return Voorbeeld.klacht()
                .via(Kanaal.DIENSTVERLENER)
                .overDienstverlener()
                .dossier();
    }

    @Test
    void deDienstverlenerMeldtAardOorzaakEnHoeHetAfliep() {
        Dossier dossier = speelOp(DAG, gemeld(), registratie(DAG, null, null), afdoening(DAG, true));

        assertEquals(
                Aanbiederbericht.AFDOENING, onderdeel(dossier, 1).verwijzing().laatsteBericht());
        assertEquals(DAG, onderdeel(dossier, 1).verwijzing().afgedaanOp());
        assertTrue(onderdeel(dossier, 1).verwijzing().klagerTevreden());
        assertEquals("bejegening", onderdeel(dossier, 1).klacht().aard());
        assertTrue(onderdeel(dossier, 1).isOpen());
    }

    @Test
    void eenLaterBerichtVergeetNietsVanDeAfdoening() {
        Dossier dossier = speelOp(DAG, gemeld(), afdoening(DAG, true), registratie(DAG, null, null));

        assertTrue(onderdeel(dossier, 1).verwijzing().isAfgedaan());
        assertTrue(onderdeel(dossier, 1).verwijzing().klagerTevreden());
        assertEquals("bejegening", onderdeel(dossier, 1).klacht().aard());
    }

    @Test
    void inhoudAlleenMetEenGrondOmTeDelen() {
        assertEquals(
                List.of("AVG 5 lid 1 onder c"), weigering(beoordeelOp(DAG, gemeld(), registratie(DAG, tekst(), null))));
        assertTrue(Bevinding.isToegestaan(
                beoordeelOp(DAG, gemeld(), registratie(DAG, tekst(), GrondVoorDelen.TOESTEMMING))));
    }

    @Test
    void eenOntevredenKlagerHoortDatHijHetKanVoorleggen() {
        assertTrue(
                uitleg(beoordeelOp(DAG, gemeld(), afdoening(DAG, false))).contains("aan de gemeente kan voorleggen"));
    }

    @Test
    void tevredenheidHoortBijHetEinde() {
        Bericht behandeling =
                new Bericht(Aanbiederbericht.BEHANDELING, List.of(1), DAG, null, null, null, true, null, null, null);

        assertEquals(List.of("Uitgangspunten 11 I"), weigering(beoordeelOp(DAG, gemeld(), behandeling)));
    }

    @Test
    void alleenOverWatBijHemLigtEnNietOverMorgen() {
        assertEquals(
                List.of("Uitgangspunten 11 I"),
                weigering(
                        beoordeelOp(DAG, Voorbeeld.klacht().overDienstverlener().dossier(), afdoening(DAG, true))));
        assertEquals(
                List.of("Uitgangspunten 11 I"),
                weigering(beoordeelOp(DAG, gemeld(), afdoening(DAG.plusDays(1), true))));
    }

    @Test
    void nietOverEenDagVoorDeDoorverwijzing() {
        Dossier verwezen = speelOp(
                DAG,
                VerwijsDoorTest.metToestemming(Voorbeeld.klacht().overDienstverlener()),
                new VerwijsDoor(List.of(1), AANBIEDER, 1, null));

        assertEquals(
                List.of("Uitgangspunten 11 I"),
                weigering(beoordeelOp(DAG, verwezen, afdoening(DAG.minusDays(1), true))));
    }
}
