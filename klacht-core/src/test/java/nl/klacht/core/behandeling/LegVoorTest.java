package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.AANBIEDER;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.RedenBijGemeente;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.toedeling.Instantie;
import nl.klacht.core.toedeling.Regime;
import org.junit.jupiter.api.Test;

class LegVoorTest {

    private static final LocalDate LATER = LocalDate.of(2026, 4, 1);

    private static LegVoor over(int over, Aspect aspect) {
        return new LegVoor(
                RedenBijGemeente.NIET_TEVREDEN_OVER_AFHANDELING,
                Vorm.SCHRIFTELIJK,
                Voorbeeld.ochtend(LATER),
                true,
                LATER,
                over,
                List.of(new Voorlegging(tekst(), aspect, true, ONTVANGEN, null)));
    }

    @Test
    void hetNieuweOnderdeelHeeftEenEigenKlokEnDeInhoudBlijftBijDeDienstverlener() {
        Dossier dossier = speelOp(LATER, BerichtTest.gemeld(), over(1, Aspect.PROCES));
        Situatie situatie = situatie(dossier);

        assertEquals(Regime.AWB_FORMEEL, situatie.regime(onderdeel(dossier, 2)));
        assertEquals(LATER, situatie.begin(onderdeel(dossier, 2)));
        assertEquals(
                Instantie.GEMEENTE,
                situatie.route(onderdeel(dossier, 2)).uitkomst().instantie());
        assertTrue(onderdeel(dossier, 1).isBijDienstverlener());
        assertEquals(Aspect.INHOUD, onderdeel(dossier, 1).aspect());
        assertTrue(onderdeel(dossier, 1).verwijzing().voorgelegd());
        assertEquals(Domein.WMO, onderdeel(dossier, 2).klacht().domein());
    }

    @Test
    void deInhoudNeemtDeGemeenteNietOver() {
        assertEquals(
                List.of("Uitgangspunten 2A"),
                weigering(beoordeelOp(LATER, BerichtTest.gemeld(), over(1, Aspect.INHOUD))));
    }

    @Test
    void datDeDienstverlenerIsOvergeslagenIsNooitEenBezwaar() {
        Dossier nooitVerwezen = Voorbeeld.klacht().overDienstverlener().dossier();

        assertTrue(Bevinding.isToegestaan(beoordeelOp(LATER, nooitVerwezen, over(1, Aspect.GEMEENTE))));
    }

    @Test
    void ookNadatHetOnderdeelBijDeDienstverlenerWasGesloten() {
        Dossier gesloten =
                speelOp(LATER, BerichtTest.gemeld(), BerichtTest.afdoening(LATER, true), new Sluit(tekst(), List.of()));
        Dossier dossier = speelOp(LATER, gesloten, over(1, Aspect.GEMEENTE));

        assertEquals(Fase.ONTVANGEN, dossier.fase());
        assertEquals(Uitkomst.DOORVERWEZEN, onderdeel(dossier, 1).afloop().uitkomst());
    }

    @Test
    void hetGaatOverEenOnderdeelVanEenDienstverlenerInEenKlacht() {
        Dossier gemengd =
                Voorbeeld.klacht().overDienstverlener().overMedewerker().dossier();

        assertEquals(
                List.of("Uitgangspunten 11 III"), weigering(beoordeelOp(LATER, gemengd, over(2, Aspect.GEMEENTE))));
        assertEquals(
                List.of("Uitgangspunten 11 III"),
                weigering(beoordeelOp(LATER, Voorbeeld.klacht().dossier(), over(1, Aspect.GEMEENTE))));
        assertEquals(
                List.of("Uitgangspunten 2B"),
                weigering(beoordeelOp(LATER, Voorbeeld.signaal().dossier(), over(1, Aspect.GEMEENTE))));
        assertTrue(uitleg(beoordeelOp(LATER, gemengd, over(9, Aspect.GEMEENTE))).contains("geen onderdeel 9"));
    }

    @Test
    void overEenGecertificeerdeInstellingWordtHetEenZaakVanHetCollege() {
        Dossier jeugd = VerwijsDoorTest.metToestemming(
                Voorbeeld.klacht().met(Betreft.van(Betreftsoort.GECERTIFICEERDE_INSTELLING), Domein.JEUGD));
        Dossier dossier =
                speelOp(LATER, jeugd, new VerwijsDoor(List.of(1), AANBIEDER, 1, null), over(1, Aspect.GEMEENTE));

        assertEquals(
                Instantie.GEMEENTE,
                situatie(dossier).route(onderdeel(dossier, 2)).uitkomst().instantie());
    }

    @Test
    void deDagenVanDeGedragingStaanInDeJuisteVolgorde() {
        LegVoor omgekeerd = new LegVoor(
                RedenBijGemeente.WEET_NIET_WAAR,
                Vorm.MONDELING,
                Voorbeeld.ochtend(LATER),
                false,
                null,
                1,
                List.of(new Voorlegging(null, Aspect.GEMEENTE, true, LATER, ONTVANGEN)));

        assertEquals(List.of("Awb 9:4 lid 2 onder c"), weigering(beoordeelOp(LATER, BerichtTest.gemeld(), omgekeerd)));
    }
}
