package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.KADER;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.ochtend;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.gemeente.Berichtregels;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.Regel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Termijnstart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A complaint along a wrong way that is handled all the same (Awb 2:16, 2:24). */
class ZendInternDoorTest {

    /** Monday 7 September 2026, as in worked example E51. */
    private static final LocalDate ONTVANGEN = LocalDate.of(2026, 9, 7);

    private static final LocalDate DOORGEZONDEN = LocalDate.of(2026, 9, 9);

    /** Complaints come in by the web form, from the first day on which a way could be designated. */
    private static final Kader WEBFORMULIER = KADER.metRegels(KADER.regels()
            .metBerichten(new Berichtregels(
                    List.of(new Regel<>(
                            Kanaal.WEBFORMULIER, Geldigheid.vanaf(LocalDate.of(2026, 1, 1)), "Voorbeeldbesluit")),
                    List.of())));

    private static Dossier gemaild(LocalDate dag) {
        return klacht().via(Kanaal.EMAIL).op(dag).dossier();
    }

    private static ZendInternDoor zend(LocalDate op, LocalDate verteldOp) {
        return new ZendInternDoor(Kanaal.EMAIL, op, verteldOp);
    }

    private static Situatie op(LocalDate dag, Dossier dossier) {
        return situatie(dossier, dag, WEBFORMULIER);
    }

    private static LocalDate einde(Termijnsoort soort, Situatie situatie) {
        return Klachttermijnen.van(situatie).stream()
                .filter(termijn -> termijn.soort() == soort)
                .findFirst()
                .orElseThrow()
                .einde()
                .wettelijk();
    }

    private static LocalDate afhandelingNa(ZendInternDoor handeling) {
        LocalDate dag = LocalDate.of(2026, 9, 21);
        Dossier dossier = speel(op(dag, gemaild(ONTVANGEN)), handeling);
        return einde(Termijnsoort.AFHANDELING, op(dag, dossier));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-09, 2026-10-21", // E51: told the same day
        "2026-09-10, 2026-10-21", // the next working day is still without delay
        "2026-09-11, 2026-10-19", // a day later it is not: from receipt
        ", 2026-10-19" // never told: from receipt
    })
    void deTermijnTeltVanafHetDoorsturenAlsDeAfzenderDatMeteenHoort(LocalDate verteldOp, LocalDate einde) {
        assertEquals(einde, afhandelingNa(zend(DOORGEZONDEN, verteldOp)));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-11, 2026-09-14, 2026-10-23", "2026-09-11, 2026-09-15, 2026-10-19"})
    void naEenVrijdagIsMaandagDeVolgendeWerkdag(LocalDate op, LocalDate verteldOp, LocalDate einde) {
        assertEquals(einde, afhandelingNa(zend(op, verteldOp)));
    }

    @Test
    void ookDeVierWekenTellenDanEnDeGrondStaatErbij() {
        Dossier dossier = speel(op(DOORGEZONDEN, gemaild(ONTVANGEN)), zend(DOORGEZONDEN, DOORGEZONDEN));
        Situatie situatie = op(DOORGEZONDEN, dossier);
        assertEquals(LocalDate.of(2026, 10, 7), einde(Termijnsoort.NIET_IN_BEHANDELINGNEMING, situatie));
        Klachttermijnen.van(situatie).stream()
                .filter(termijn -> termijn.soort() == Termijnsoort.AFHANDELING)
                .forEach(termijn -> assertEquals(
                        "Awb 2:24",
                        termijn.einde().gronden().get(0).vindplaats().aanduiding()));
    }

    @Test
    void eenHeropeningTeltVanafHetVerzoek() {
        LocalDate later = LocalDate.of(2026, 10, 5);
        Dossier dossier = speel(op(DOORGEZONDEN, gemaild(ONTVANGEN)), zend(DOORGEZONDEN, DOORGEZONDEN));
        dossier = dossier.metOnderdeel(1, o -> o.metOntvangst(o.ontvangst().heropend(later)));
        assertEquals(LocalDate.of(2026, 11, 16), einde(Termijnsoort.AFHANDELING, op(later, dossier)));
    }

    @Test
    void watLaterCompleetIsTeltBijBeideLezingen() {
        Kader strikt =
                WEBFORMULIER.metRegels(WEBFORMULIER.regels().metTermijnstart(Termijnstart.COMPLEET, "Voorbeeldbeleid"));
        LocalDate aangevuld = LocalDate.of(2026, 9, 14);
        Dossier dossier = speel(
                op(
                        DOORGEZONDEN,
                        klacht().via(Kanaal.EMAIL).onvolledig().op(ONTVANGEN).dossier()),
                zend(DOORGEZONDEN, DOORGEZONDEN));
        dossier = speel(
                situatie(dossier, aangevuld, strikt),
                new OntvangKlaagschrift(ochtend(aangevuld), true, aangevuld, null, List.of(), null));
        assertEquals(LocalDate.of(2026, 10, 26), einde(Termijnsoort.AFHANDELING, situatie(dossier, aangevuld, strikt)));
        assertEquals(LocalDate.of(2026, 10, 21), einde(Termijnsoort.AFHANDELING, op(aangevuld, dossier)));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-08, 2026-10-21", "2026-09-09, 2026-10-21", "2026-09-10, 2026-10-22"})
    void naEenVerbeterdeOntvangstTeltGeenDagDaarvoor(LocalDate juist, LocalDate einde) {
        LocalDate later = LocalDate.of(2026, 9, 14);
        Dossier dossier = speel(op(DOORGEZONDEN, gemaild(ONTVANGEN)), zend(DOORGEZONDEN, DOORGEZONDEN));
        dossier = speel(
                op(later, dossier),
                new Corrigeer(null, ochtend(juist), null, null, null, null, null, null, null, tekst()));
        assertEquals(einde, einde(Termijnsoort.AFHANDELING, op(later, dossier)));
    }

    @Test
    void kanEenKeer() {
        Dossier dossier = speel(op(DOORGEZONDEN, gemaild(ONTVANGEN)), zend(DOORGEZONDEN, DOORGEZONDEN));
        assertEquals(
                List.of("Awb 2:24"), weigering(beoordeel(op(DOORGEZONDEN, dossier), zend(DOORGEZONDEN, DOORGEZONDEN))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-06, , 1", // before receipt
        "2026-09-10, , 1", // tomorrow
        "2026-09-08, 2026-09-07, 1", // told before it was sent on
        "2026-09-08, 2026-09-10, 1" // told tomorrow
    })
    void deDagenKloppen(LocalDate op, LocalDate verteldOp, int bezwaren) {
        assertEquals(
                bezwaren,
                weigering(beoordeel(op(DOORGEZONDEN, gemaild(ONTVANGEN)), zend(op, verteldOp)))
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, Awb 2:24", "2026-01-01, ", "2026-01-02, "})
    void geldtVanaf2026(LocalDate ontvangen, String vindplaats) {
        Bevinding<?> bevinding =
                beoordeel(op(LocalDate.of(2026, 1, 5), gemaild(ontvangen)), zend(LocalDate.of(2026, 1, 5), null));
        assertEquals(
                vindplaats == null ? "Awb 2:24" : vindplaats,
                bevinding.gronden().get(0).vindplaats().aanduiding());
        assertEquals(vindplaats == null, bevinding.uitkomst() == Toelating.TOEGESTAAN);
    }

    @Test
    void zonderAangewezenWegIsGeenWegVerkeerd() {
        assertEquals(
                List.of("Awb 2:13 lid 2"),
                weigering(beoordeel(situatie(gemaild(ONTVANGEN), DOORGEZONDEN), zend(DOORGEZONDEN, DOORGEZONDEN))));
    }

    @Test
    void deAangewezenWegIsNietVerkeerdEnEenBriefOokNiet() {
        Situatie situatie = op(DOORGEZONDEN, gemaild(ONTVANGEN));
        assertEquals(
                List.of("Awb 2:13 lid 2"),
                weigering(beoordeel(situatie, new ZendInternDoor(Kanaal.WEBFORMULIER, DOORGEZONDEN, null))));
        assertEquals(
                List.of("Awb 2:24"),
                weigering(beoordeel(situatie, new ZendInternDoor(Kanaal.BRIEF, DOORGEZONDEN, null))));
    }

    @Test
    void watLaterKwamHeeftZijnEigenWeg() {
        LocalDate later = LocalDate.of(2026, 9, 8);
        Dossier dossier = klacht().mondeling().op(ONTVANGEN).dossier();
        dossier =
                speel(op(later, dossier), new OntvangKlaagschrift(ochtend(later), true, later, null, List.of(), null));
        dossier = speel(op(DOORGEZONDEN, dossier), zend(DOORGEZONDEN, DOORGEZONDEN));
        assertEquals(LocalDate.of(2026, 10, 20), einde(Termijnsoort.AFHANDELING, op(DOORGEZONDEN, dossier)));
    }

    @Test
    void isErNietVoorEenSignaal() {
        assertEquals(
                List.of("Uitgangspunten 2B"),
                weigering(beoordeel(signaal().dossier(), zend(DOORGEZONDEN, DOORGEZONDEN))));
    }
}
