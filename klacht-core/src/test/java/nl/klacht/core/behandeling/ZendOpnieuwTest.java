package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.LAATSTE_DAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.afdoening;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.brief;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.gehoord;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.uitnodiging;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.verdaag;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.klacht.core.behandeling.ZendOpnieuw.Brief;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.recht.awb.Awb9_4.Vormvereiste;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sending again what could not be delivered (Awb 2:11). */
class ZendOpnieuwTest {

    private static final LocalDate LATER = HOORDAG.plusDays(4);

    private static ZendOpnieuw opnieuw(Brief brief, LocalDate op) {
        return new ZendOpnieuw(brief, List.of(), op, Verzendwijze.BRIEF, tekst());
    }

    private static Dossier afgedaan() {
        return speelOp(HOORDAG, gehoord(klacht().dossier()), brief(afdoening(1, Uitkomst.ONGEGROND)));
    }

    private static LocalDate verzoekUiterlijk(Dossier dossier, LocalDate dag) {
        return Klachttermijnen.van(situatie(dossier, dag)).stream()
                .filter(termijn -> termijn.soort() == Termijnsoort.VERZOEKSCHRIFT)
                .findFirst()
                .orElseThrow()
                .einde()
                .wettelijk();
    }

    @Test
    void hetJaarVoorDeTweedeLijnTeltVanafDeTweedeVerzending() {
        Dossier voor = afgedaan();
        assertEquals(HOORDAG.plusYears(1), verzoekUiterlijk(voor, LATER));
        Dossier na = speelOp(LATER, voor, opnieuw(Brief.AFDOENING, LATER));
        assertEquals(LATER.plusYears(1), verzoekUiterlijk(na, LATER));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 2025-12-31", "2026-01-01, 2026-01-06", "2026-01-02, 2026-01-06"})
    void alsDeEersteVanafDeDagVanDeWetIs(LocalDate eerste, LocalDate telt) {
        LocalDate tweede = LocalDate.of(2026, 1, 6);
        Dossier dossier =
                geeindigd(klacht().op(eerste.minusDays(20)).dossier(), 1, Uitkomst.NIET_IN_BEHANDELING, eerste);
        Dossier na = speelOp(tweede, dossier, opnieuw(Brief.NIET_IN_BEHANDELINGNEMING, tweede));
        assertEquals(telt.plusYears(1), verzoekUiterlijk(na, tweede));
    }

    @Test
    void zegtWelkeVerzendingTeltEnDatHetTeLaatWas() {
        LocalDate teLaat = LAATSTE_DAG.plusDays(1);
        String opTijd = uitleg(beoordeelOp(LAATSTE_DAG, afgedaan(), opnieuw(Brief.AFDOENING, LAATSTE_DAG)));
        assertTrue(opTijd.contains("De tweede verzending, op 13 april 2026, telt."), opTijd);
        assertFalse(opTijd.contains("te laat"), opTijd);
        assertTrue(uitleg(beoordeelOp(teLaat, afgedaan(), opnieuw(Brief.AFDOENING, teLaat)))
                .contains("te laat"));
    }

    @Test
    void deOntvangstbevestigingIsDanVanLater() {
        Dossier dossier = speel(klacht().dossier(), new BevestigOntvangst(Verzendwijze.BRIEF, false, null));
        LocalDate later = ONTVANGEN.plusDays(2);
        assertEquals(
                later,
                speelOp(later, dossier, opnieuw(Brief.ONTVANGSTBEVESTIGING, later))
                        .voortgang()
                        .contact()
                        .ontvangstBevestigdOp());
    }

    @Test
    void vanEenAndereBriefVerandertAlleenDeGeschiedenis() {
        verandertNiets(
                speel(
                        klacht().onvolledig().dossier(),
                        new VraagHerstel(EnumSet.of(Vormvereiste.ONDERTEKENING), ONTVANGEN.plusDays(10), null)),
                Brief.HERSTELVERZOEK);
        verandertNiets(speel(klacht().dossier(), uitnodiging(Partijrol.KLAGER)), Brief.UITNODIGING);
        verandertNiets(speel(klacht().dossier(), verdaag(7)), Brief.VERDAGING);
    }

    private static void verandertNiets(Dossier voor, Brief brief) {
        Dossier na = speel(voor, opnieuw(brief, ONTVANGEN));
        assertEquals(voor.onderdelen(), na.onderdelen());
        assertEquals(voor.voortgang(), na.voortgang());
    }

    @ParameterizedTest
    @EnumSource(Brief.class)
    void watNooitIsVerstuurdGaatNietOpnieuw(Brief brief) {
        assertEquals(
                List.of("Awb 2:11"), weigering(beoordeelOp(ONTVANGEN, klacht().dossier(), opnieuw(brief, ONTVANGEN))));
    }

    @Test
    void deDagLigtNietVoorDeEersteEnNietInDeToekomst() {
        assertEquals(
                List.of("Awb 2:11"),
                weigering(beoordeelOp(LATER, afgedaan(), opnieuw(Brief.AFDOENING, HOORDAG.minusDays(1)))));
        assertTrue(Bevinding.isToegestaan(beoordeelOp(LATER, afgedaan(), opnieuw(Brief.AFDOENING, HOORDAG))));
        assertEquals(
                List.of("Awb 2:11"),
                weigering(beoordeelOp(LATER, afgedaan(), opnieuw(Brief.AFDOENING, LATER.plusDays(1)))));
    }

    @Test
    void gaatOverOnderdelenWaarDeBriefOverGing() {
        Dossier dossier = klacht().overMedewerker().overMedewerker().dossier();
        dossier = geeindigd(dossier, 1, Uitkomst.ONGEGROND, HOORDAG);
        ZendOpnieuw tweede = new ZendOpnieuw(Brief.AFDOENING, List.of(2), LATER, Verzendwijze.BRIEF, null);
        assertEquals(List.of("Awb 2:11"), weigering(beoordeelOp(LATER, dossier, tweede)));
        assertEquals(
                List.of(1),
                opnieuw(Brief.AFDOENING, LATER).vulAan(situatie(dossier, LATER)).onderdelen());
    }

    @Test
    void isErNietVoorEenSignaal() {
        assertEquals(
                List.of("Uitgangspunten 2B"),
                weigering(beoordeelOp(ONTVANGEN, signaal().dossier(), opnieuw(Brief.AFDOENING, ONTVANGEN))));
    }
}
