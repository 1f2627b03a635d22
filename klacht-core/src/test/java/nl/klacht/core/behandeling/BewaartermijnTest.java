package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.metVerzoek;
import static nl.klacht.core.behandeling.Voorbeeld.KADER;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Maatregel;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Tweedelijnsoordeel;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Verzoekschrift;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.archief.Selectielijst13.Bewaring;
import nl.klacht.core.recht.archief.Selectielijst13.Resultaat;
import nl.klacht.core.recht.awb.Awb9_24;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long a dossier is kept (invariant 12: there is an answer for every closed one). */
class BewaartermijnTest {

    private static final LocalDate EINDE = LocalDate.of(2026, 3, 16);
    private static final LocalDate VERZOEK = LocalDate.of(2026, 6, 1);
    private static final LocalDate ANTWOORD = LocalDate.of(2026, 11, 2);

    private static Dossier twee() {
        return klacht().overMedewerker().overMedewerker().dossier();
    }

    private static Bevinding<Bewaring> bewaring(Dossier dossier) {
        return Bewaartermijn.van(situatie(dossier, ANTWOORD)).orElseThrow();
    }

    private static LocalDate totEnMet(Dossier dossier) {
        return ((Bewaring.TotEnMet) bewaring(dossier).uitkomst()).dag();
    }

    private static List<String> gewaarschuwd(Dossier dossier) {
        return bewaring(dossier).waarschuwingen().stream()
                .map(grond -> grond.vindplaats().aanduiding())
                .toList();
    }

    private static Dossier afgedaan() {
        return geeindigd(klacht().dossier(), 1, Uitkomst.GEGROND, EINDE);
    }

    @ParameterizedTest
    @EnumSource
    void elkeAfloopHeeftEenAntwoordMetGrond(Uitkomst uitkomst) {
        Bevinding<Bewaring> bewaring = bewaring(geeindigd(klacht().dossier(), 1, uitkomst, EINDE));
        assertEquals(Bewaartermijn.resultaat(uitkomst), bewaring.uitkomst().klasse());
        assertEquals(
                bewaring.uitkomst().klasse().vindplaats(),
                bewaring.gronden().get(0).vindplaats());
    }

    @Test
    void eenOpenDossierHeeftNogGeenAntwoord() {
        Dossier half = geeindigd(twee(), 1, Uitkomst.GEGROND, EINDE);
        assertTrue(Bewaartermijn.van(situatie(half)).isEmpty());
        assertTrue(
                Bewaartermijn.van(situatie(metVerzoek(afgedaan(), 1, VERZOEK))).isEmpty());
    }

    @Test
    void deLaatsteAfloopTeltEnWatHetLangstBewaardWordtGeldt() {
        Dossier dossier =
                geeindigd(geeindigd(twee(), 1, Uitkomst.GEGROND, EINDE), 2, Uitkomst.INGETROKKEN, EINDE.plusDays(9));
        assertEquals(LocalDate.of(2031, 3, 25), totEnMet(dossier));
        assertEquals(Resultaat.AFGEHANDELD, bewaring(dossier).uitkomst().klasse());
    }

    @Test
    void naDeOmbudsmanTienJaarVanafZijnAntwoord() {
        Dossier dossier = speelOp(
                ANTWOORD,
                metVerzoek(afgedaan(), 1, VERZOEK),
                new RegistreerOordeel(List.of(), Tweedelijnsoordeel.BEHOORLIJK, ANTWOORD, null, null, null));
        assertEquals(LocalDate.of(2036, 11, 2), totEnMet(dossier));
        assertEquals(Resultaat.VIA_OMBUDSMAN, bewaring(dossier).uitkomst().klasse());
    }

    @Test
    void nietWegVoordatDeTweedeLijnVoorbijIs() {
        Dossier dossier = geeindigd(klacht().dossier(), 1, Uitkomst.NIET_IN_BEHANDELING, EINDE);
        LocalDate laatsteDag = Awb9_24.verzoekUiterlijkNaMededeling(EINDE).wettelijk();
        assertEquals(laatsteDag.plusDays(1), totEnMet(dossier));
    }

    /** Every day of four years, every way to end: nobody can still go to the second line on the last day on which it is kept. */
    @Test
    void deBewaartermijnEindigtAltijdNaHetJaarVoorDeTweedeLijn() {
        for (LocalDate dag = LocalDate.of(2026, 1, 1); dag.getYear() < 2030; dag = dag.plusDays(1)) {
            for (Uitkomst uitkomst : Uitkomst.values()) {
                Dossier dossier = geeindigd(klacht().dossier(), 1, uitkomst, dag);
                Bewaring bewaring = Bewaartermijn.van(situatie(dossier, dag))
                        .map(Bevinding::uitkomst)
                        .orElseThrow();
                LocalDate uiterlijk = FormeleWeg.verzoekUiterlijk(
                                dossier.onderdelen().get(0).afloop())
                        .wettelijk();
                boolean kan = uitkomst.opentTweedeLijn();
                assertTrue(!kan || bewaring.geldtOp(uiterlijk.plusDays(1)), uitkomst + " op " + dag);
            }
        }
    }

    @Test
    void eenMaatregelDieNogLooptHoudtHetDossierOpen() {
        Dossier metMaatregel =
                afgedaan().metVoortgang(v -> v.plus(new Maatregel(1, 1, tekst(), tekst(), VERZOEK, null, false)));
        assertTrue(Bewaartermijn.van(situatie(metMaatregel)).isEmpty());

        Dossier gereed = metMaatregel.metVoortgang(v -> v.wijzigMaatregel(1, m -> m.gereed(VERZOEK)));
        assertEquals(LocalDate.of(2031, 6, 1), totEnMet(gereed));

        Dossier vervallen = metMaatregel.metVoortgang(v -> v.wijzigMaatregel(1, Maatregel::laatVervallen));
        assertEquals(LocalDate.of(2031, 3, 16), totEnMet(vervallen));
    }

    @Test
    void eenAanbevelingTeltVanafDeDagDatZijIsUitgevoerd() {
        Dossier open = metVerzoek(afgedaan(), 1, VERZOEK);
        Dossier beantwoord = Voorbeeld.met(
                open,
                1,
                o -> o.metVerzoekschriften(
                        List.of(new Verzoekschrift(Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, VERZOEK, null, null)
                                .beantwoord(Tweedelijnsoordeel.NIET_BEHOORLIJK, VERZOEK.plusDays(1), true))));
        assertTrue(Bewaartermijn.van(situatie(beantwoord)).isEmpty());

        Dossier uitgevoerd = Voorbeeld.met(beantwoord, 1, o -> {
            Verzoekschrift verzoek = o.verzoekschriften().get(0);
            return o.metVerzoekschriften(List.of(verzoek.metAanbeveling(
                    verzoek.aanbeveling().gevolgdTot(ANTWOORD).uitgevoerd(ANTWOORD))));
        });
        assertEquals(LocalDate.of(2036, 11, 2), totEnMet(uitgevoerd));
    }

    @Test
    void watMensenVaststellenGaatVoor() {
        Dossier betaald = speelOp(EINDE, afgedaan(), new BepaalBewaring(true, false, tekst()));
        assertEquals(Resultaat.FINANCIELE_GEVOLGEN, bewaring(betaald).uitkomst().klasse());
        assertEquals(LocalDate.of(2033, 3, 16), totEnMet(betaald));

        Dossier blijvend = speelOp(EINDE, betaald, new BepaalBewaring(true, true, tekst()));
        assertEquals(
                new Bewaring.Blijvend(Resultaat.INVLOED_OP_TE_BEWAREN_ZAAK),
                bewaring(blijvend).uitkomst());

        Dossier terug = speelOp(EINDE, blijvend, new BepaalBewaring(false, false, tekst()));
        assertEquals(LocalDate.of(2031, 3, 16), totEnMet(terug));
    }

    @Test
    void bevriezenWaarschuwtEnVerandertDeDagNiet() {
        Dossier bevroren = speelOp(EINDE, afgedaan(), new BevriesBewaring(tekst()));
        assertEquals(List.of("Archiefwet 1995"), gewaarschuwd(bevroren));
        assertEquals(totEnMet(afgedaan()), totEnMet(bevroren));
        assertEquals(EINDE, bevroren.voortgang().bewaarfeiten().bevrorenOp());

        Dossier ontdooid = speelOp(EINDE, bevroren, new HefBevriezingOp(tekst()));
        assertEquals(List.of(), gewaarschuwd(ontdooid));
    }

    @Test
    void wieBevriestBepaaltNietOpnieuwHoelang() {
        Dossier dossier = speelOp(
                EINDE,
                afgedaan(),
                new BepaalBewaring(true, false, tekst()),
                new BevriesBewaring(tekst()),
                new BepaalBewaring(false, false, tekst()));
        assertTrue(dossier.voortgang().bewaarfeiten().isBevroren());
    }

    @Test
    void watAlIsKanNietNogEens() {
        Dossier bevroren = speelOp(EINDE, afgedaan(), new BevriesBewaring(tekst()));
        assertEquals(
                List.of("Archiefwet 1995"),
                weigering(new BevriesBewaring(tekst()).beoordeel(situatie(bevroren, EINDE, KADER))));
        assertEquals(
                List.of("Archiefwet 1995"),
                weigering(new HefBevriezingOp(tekst()).beoordeel(situatie(afgedaan(), EINDE, KADER))));
    }

    @Test
    void naHeropenenIsErGeenAntwoordMeer() {
        Dossier ingetrokken = speelOp(EINDE, klacht().dossier(), new TrekIn(List.of(), Vorm.MONDELING, null));
        assertEquals(LocalDate.of(2027, 3, 17), totEnMet(ingetrokken));
        Dossier heropend = speelOp(EINDE.plusDays(1), ingetrokken, new Heropen(List.of(1), EINDE.plusDays(1), tekst()));
        assertTrue(Bewaartermijn.van(situatie(heropend)).isEmpty());
    }

    private static List<String> bezwaren(Dossier dossier, LocalDate dag) {
        Bevinding<Toelating> mag = Bewaartermijn.magVernietigen(situatie(dossier, dag));
        return Bevinding.isToegestaan(mag) ? List.of() : weigering(mag);
    }

    /**
     * A withdrawal opens the year of 9:24 lid 1 onder b: the dossier stays open to files through its last day, and no longer.
     * That it may go a day later still is what keeps a petition of that last day from finding nothing.
     */
    @Test
    void eenIngetrokkenKlachtSluitNaHetJaarVoorDeTweedeLijnEnMagEenDagLaterWeg() {
        Dossier ingetrokken = speelOp(EINDE, klacht().dossier(), new TrekIn(List.of(), Vorm.MONDELING, null));
        LocalDate laatste = LocalDate.of(2027, 3, 16);
        assertEquals(Fase.AFGEDAAN, Klachttermijnen.fase(situatie(ingetrokken, laatste)));
        assertEquals(List.of(), VoegBijlageToe.nu(situatie(ingetrokken, laatste)));
        assertEquals(List.of("Selectielijst 2020 13.2"), bezwaren(ingetrokken, laatste));
        assertEquals(Fase.GESLOTEN, Klachttermijnen.fase(situatie(ingetrokken, laatste.plusDays(1))));
        assertEquals(List.of("Selectielijst 2020 13.2"), bezwaren(ingetrokken, laatste.plusDays(1)));
        assertEquals(List.of(), bezwaren(ingetrokken, laatste.plusDays(2)));
    }

    @Test
    void vernietigenMagVanafDeDagNaDeLaatsteEnNietAlsHetBevrorenIsOfBlijft() {
        LocalDate laatste = totEnMet(afgedaan());
        assertEquals(List.of("Selectielijst 2020 13.1"), bezwaren(afgedaan(), laatste));
        assertEquals(List.of(), bezwaren(afgedaan(), laatste.plusDays(1)));
        Dossier bevroren = speelOp(EINDE, afgedaan(), new BevriesBewaring(tekst()));
        assertEquals(List.of("Archiefwet 1995"), bezwaren(bevroren, laatste.plusDays(1)));
        Dossier blijvend = speelOp(EINDE, afgedaan(), new BepaalBewaring(false, true, tekst()));
        assertEquals(List.of("Selectielijst 2020 13.1.3"), bezwaren(blijvend, laatste.plusYears(99)));
        assertEquals(List.of("Selectielijst 2020 13"), bezwaren(twee(), laatste.plusYears(99)));
    }
}
