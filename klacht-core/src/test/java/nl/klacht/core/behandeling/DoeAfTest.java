package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.LAATSTE_DAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.afdoening;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.brief;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.gehoord;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.gehoordDoorCommissie;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.hoor;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.metBehandelaar;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.uitgenodigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.voornemen;
import static nl.klacht.core.behandeling.Voorbeeld.KADER;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.metAdvies;
import static nl.klacht.core.behandeling.Voorbeeld.ochtend;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Hooruitkomst;
import nl.klacht.core.dossier.Maatregel;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.Mandaat;
import nl.klacht.core.gemeente.Mandaatregister;
import nl.klacht.core.gemeente.Tweedelijnsrooster;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_10.AfzienGrond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The closing letter: complete, about every open part, with the right second line (Awb 9:12). */
class DoeAfTest {

    private static final LocalDate INGESTEMD = HOORDAG.plusDays(1);

    private static Afdoening zonder(String wat, Uitkomst oordeel) {
        Afdoening vol = afdoening(1, oordeel);
        return new Afdoening(
                1,
                wat.equals("bevindingen") ? null : vol.bevindingen(),
                wat.equals("oordeel") ? null : vol.oordeel(),
                wat.equals("motivering") ? null : vol.motivering(),
                null,
                null,
                wat.equals("maatregel") ? null : vol.maatregel(),
                null,
                wat.equals("tweedeLijn") ? null : vol.tweedeLijn(),
                null);
    }

    private static Afdoening metTweedeLijn(Tweedelijnsinstantie instantie) {
        return new Afdoening(1, tekst(), Uitkomst.ONGEGROND, tekst(), null, null, null, null, instantie, null);
    }

    private static Afdoening metNorm(String norm) {
        return new Afdoening(
                1,
                tekst(),
                Uitkomst.ONGEGROND,
                tekst(),
                null,
                norm,
                null,
                null,
                Tweedelijnsinstantie.NATIONALE_OMBUDSMAN,
                null);
    }

    private static Afdoening afwijkend(Tekst reden) {
        return new Afdoening(
                1,
                tekst(),
                Uitkomst.ONGEGROND,
                tekst(),
                null,
                null,
                null,
                null,
                Tweedelijnsinstantie.NATIONALE_OMBUDSMAN,
                reden);
    }

    @Test
    void beeindigtElkOnderdeelEnNummertDeMaatregelen() {
        Dossier dossier = gehoord(klacht().overMedewerker().overMedewerker().dossier());
        Dossier na = speel(dossier, brief(afdoening(1, Uitkomst.GEGROND), afdoening(2, Uitkomst.GEGROND)));
        assertEquals(new Afloop(Uitkomst.GEGROND, HOORDAG), onderdeel(na, 2).afloop());
        assertEquals(
                List.of(1, 2),
                na.voortgang().maatregelen().stream().map(Maatregel::nummer).toList());
        assertEquals(2, na.voortgang().maatregelen().get(1).onderdeel());
        assertEquals(Fase.AFGEDAAN, na.fase());
    }

    @Test
    void laadtOokEenBriefUitDeGeschiedenisWaarIetsAanOntbreekt() {
        Dossier voor = klacht().dossier();
        Gebeurtenis gebeurtenis = new Gebeurtenis(
                2, ochtend(HOORDAG), Voorbeeld.LOKET, brief(zonder("oordeel", Uitkomst.ONGEGROND)), List.of());
        assertTrue(onderdeel(voor.na(gebeurtenis), 1).isOpen());
    }

    @Test
    void vraagtEenBehandelaarEnHetHoren() {
        assertEquals(
                List.of("Awb 9:7 lid 1", "Awb 9:10 lid 1"),
                weigering(beoordeel(klacht().dossier(), brief(afdoening(1, Uitkomst.ONGEGROND)))).stream()
                        .distinct()
                        .toList());
    }

    @Test
    void alleenVanHetHorenVanDeKlagerKanWordenAfgezien() {
        Dossier dossier = speel(
                uitgenodigd(metBehandelaar(klacht().dossier())),
                new ZieAfVanHoren(List.of(), Partijrol.KLAGER, AfzienGrond.KLAGER_WIL_NIET, tekst(), null));
        assertEquals(List.of("Awb 9:10 lid 1"), weigering(beoordeel(dossier, brief(afdoening(1, Uitkomst.ONGEGROND)))));
        Dossier gehoord = speelOp(HOORDAG, dossier, hoor(Hooruitkomst.NIET_VERSCHENEN, Partijrol.BEKLAAGDE));
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(gehoord, brief(afdoening(1, Uitkomst.ONGEGROND))).uitkomst());
    }

    @Test
    void vraagtHetVerslagVanWieIsGehoord() {
        Dossier dossier = speelOp(
                HOORDAG,
                uitgenodigd(metBehandelaar(klacht().dossier())),
                gehoord(Partijrol.KLAGER, Partijrol.BEKLAAGDE));
        assertEquals(List.of("Awb 9:10 lid 3"), weigering(beoordeel(dossier, brief(afdoening(1, Uitkomst.ONGEGROND)))));
    }

    @ParameterizedTest
    @CsvSource({
        "bevindingen, Awb 9:12 lid 1",
        "oordeel, Awb 9:12 lid 1",
        "motivering, Awb 9:12 lid 1",
        "maatregel, Uitgangspunten 10",
        "tweedeLijn, Awb 9:12 lid 2"
    })
    void gaatNietWegZonder(String wat, String vindplaats) {
        Dossier dossier = gehoord(klacht().dossier());
        assertEquals(List.of(vindplaats), weigering(beoordeel(dossier, brief(zonder(wat, Uitkomst.GEGROND)))));
    }

    @Test
    void noemtAlleBezwarenTegelijk() {
        Afdoening leeg = new Afdoening(1, null, null, null, null, "E9", null, null, null, null);
        assertEquals(
                List.of("Awb 9:12 lid 1", "Awb 9:12 lid 1", "Awb 9:12 lid 1", "Uitgangspunten 3", "Awb 9:12 lid 2"),
                weigering(beoordeel(gehoord(klacht().dossier()), brief(leeg))));
    }

    @Test
    void noemtDeTweedeLijnDieBevoegdIs() {
        Dossier dossier = gehoord(klacht().dossier());
        Bevinding<Toelating> bevinding = beoordeel(dossier, brief(metTweedeLijn(Tweedelijnsinstantie.OMBUDSCOMMISSIE)));
        assertEquals(List.of("Awb 9:12 lid 2"), weigering(bevinding));
        assertTrue(uitleg(bevinding).contains("Noem Nationale ombudsman"));
        assertTrue(uitleg(bevinding).contains("12 maart 2027"));
    }

    @Test
    void deTweedeLijnIsDieVanDeDagVanDeBrief() {
        Tweedelijnsvoorziening commissie = new Tweedelijnsvoorziening(
                Tweedelijnsvoorziening.Soort.OMBUDSCOMMISSIE,
                "Ombudscommissie Voorbeeld",
                new Geldigheid(LocalDate.of(2026, 1, 1), null),
                null,
                LocalDate.of(2025, 6, 30));
        Kader kader = new Kader(
                KADER.gemeente(), KADER.regels(), new Tweedelijnsrooster(List.of(commissie)), KADER.kalender());
        Dossier dossier = gehoord(klacht().dossier());
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(situatie(dossier, HOORDAG, kader), brief(metTweedeLijn(Tweedelijnsinstantie.OMBUDSCOMMISSIE)))
                        .uitkomst());
    }

    @Test
    void eenGegrondOnderdeelMagZonderMaatregelAlsErStaatWaarom() {
        Afdoening vol = afdoening(1, Uitkomst.GEGROND);
        Afdoening omdat = new Afdoening(
                1,
                vol.bevindingen(),
                Uitkomst.GEGROND,
                vol.motivering(),
                null,
                "C4",
                null,
                tekst(),
                vol.tweedeLijn(),
                null);
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(gehoord(klacht().dossier()), brief(omdat)).uitkomst());
    }

    @Test
    void eenMaatregelHeeftEenDagDieNogKomt() {
        Afdoening vol = afdoening(1, Uitkomst.GEGROND);
        Afdoening verleden = new Afdoening(
                1,
                vol.bevindingen(),
                Uitkomst.GEGROND,
                vol.motivering(),
                null,
                null,
                voornemen(LocalDate.of(2026, 3, 11)),
                null,
                vol.tweedeLijn(),
                null);
        assertEquals(List.of("Uitgangspunten 10"), weigering(beoordeel(gehoord(klacht().dossier()), brief(verleden))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Uitkomst.class,
            names = {"GEGROND", "ONGEGROND", "GEEN_OORDEEL"},
            mode = EnumSource.Mode.EXCLUDE)
    void ietsAndersDanEenOordeelKanNiet(Uitkomst uitkomst) {
        assertEquals(
                List.of("Awb 9:12 lid 1"),
                weigering(beoordeel(gehoord(klacht().dossier()), brief(afdoening(1, uitkomst)))));
    }

    @Test
    void eenNormStaatInDeLijst() {
        Dossier dossier = gehoord(klacht().dossier());
        assertEquals(
                Toelating.TOEGESTAAN, beoordeel(dossier, brief(metNorm("D7"))).uitkomst());
        assertEquals(List.of("Uitgangspunten 3"), weigering(beoordeel(dossier, brief(metNorm("D8")))));
    }

    @Test
    void eenOpenOnderdeelDatOntbreektWordtGenoemd() {
        Dossier dossier = gehoord(klacht().overMedewerker().overMedewerker().dossier());
        Bevinding<Toelating> bevinding = beoordeel(dossier, brief(afdoening(1, Uitkomst.ONGEGROND)));
        assertEquals(List.of("Awb 9:12 lid 1"), weigering(bevinding));
        assertTrue(uitleg(bevinding).contains("Onderdeel 2 ontbreekt"));
    }

    @Test
    void eenOnderdeelBijEenDienstverlenerWordtNietGevraagd() {
        Dossier dossier = gehoord(klacht().overMedewerker().overDienstverlener().dossier());
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(dossier, brief(afdoening(1, Uitkomst.ONGEGROND))).uitkomst());
    }

    @Test
    void eenOnderdeelDatAlKlaarIsWordtNietGevraagd() {
        Dossier dossier = geeindigd(
                gehoord(klacht().overMedewerker().overMedewerker().dossier()), 2, Uitkomst.INFORMEEL_AFGEDAAN, HOORDAG);
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(dossier, brief(afdoening(1, Uitkomst.ONGEGROND))).uitkomst());
    }

    @Test
    void bijMeerOnderdelenZegtElkBezwaarOverWelkHetGaat() {
        Dossier dossier = gehoord(klacht().overMedewerker().overMedewerker().dossier());
        Bevinding<Toelating> bevinding =
                beoordeel(dossier, brief(zonder("motivering", Uitkomst.ONGEGROND), afdoening(2, Uitkomst.ONGEGROND)));
        assertTrue(uitleg(bevinding).startsWith("Onderdeel 1: In de brief ontbreekt"), uitleg(bevinding));
    }

    @Test
    void geeftPerOnderdeelEenOordeel() {
        Dossier dossier = gehoord(klacht().dossier());
        assertEquals(
                List.of("Awb 9:12 lid 1"),
                weigering(beoordeel(
                        dossier, brief(afdoening(1, Uitkomst.ONGEGROND), afdoening(1, Uitkomst.GEEN_OORDEEL)))));
    }

    @Test
    void zonderOnderdelenIsErGeenBrief() {
        assertTrue(uitleg(beoordeel(klacht().mondeling().dossier(), brief())).contains("geen enkel onderdeel"));
    }

    @Test
    void eenMondelingeKlachtKanZonderHorenWordenAfgedaan() {
        Dossier dossier = klacht().mondeling().dossier();
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(dossier, brief(afdoening(1, Uitkomst.ONGEGROND))).uitkomst());
        assertEquals(
                List.of("Awb 9:12 lid 2"),
                weigering(beoordeel(dossier, brief(zonder("tweedeLijn", Uitkomst.ONGEGROND)))));
    }

    @Test
    void teLaatMagMetEenWaarschuwing() {
        Dossier dossier = gehoord(klacht().dossier());
        DoeAf brief = brief(afdoening(1, Uitkomst.ONGEGROND));
        assertEquals(List.of(), beoordeelOp(LAATSTE_DAG, dossier, brief).waarschuwingen());
        Bevinding<Toelating> teLaat = beoordeelOp(LocalDate.of(2026, 4, 14), dossier, brief);
        assertEquals(Toelating.TOEGESTAAN, teLaat.uitkomst());
        assertTrue(uitleg(teLaat).contains("13 april 2026"));
    }

    @Test
    void vraagtNaarHetMandaat() {
        Dossier dossier = gehoord(klacht().dossier());
        Bevinding<Toelating> zonder = beoordeel(dossier, brief((Tekst) null, afdoening(1, Uitkomst.ONGEGROND)));
        assertEquals("Awb 10:10", zonder.waarschuwingen().get(0).vindplaats().aanduiding());
    }

    /** Awb 9:3: no bezwaar, so never a clause about it. */
    @Test
    void zegtNooitDatBezwaarKan() {
        DoeAf metClausule = new DoeAf(
                List.of(afdoening(1, Uitkomst.ONGEGROND)), Bestuursorgaan.COLLEGE, tekst(), null, tekst(), false, true);
        assertEquals(List.of("Awb 9:3"), weigering(beoordeel(gehoord(klacht().dossier()), metClausule)));
    }

    @Test
    void waarschuwtAlsEenAnderBestuursorgaanTekent() {
        Dossier dossier = gehoord(klacht().overBestuur().dossier());
        DoeAf raad = new DoeAf(List.of(afdoening(1, Uitkomst.ONGEGROND)), Bestuursorgaan.RAAD, tekst(), tekst(), false);
        assertEquals(
                "Awb 9:1 lid 1",
                beoordeel(dossier, raad).waarschuwingen().get(0).vindplaats().aanduiding());
        assertEquals(
                List.of(),
                beoordeel(dossier, brief(afdoening(1, Uitkomst.ONGEGROND))).waarschuwingen());
    }

    @Test
    void wachtOpHetAdviesVanDeCommissie() {
        Situatie situatie = situatie(gehoordDoorCommissie(klacht().dossier()), HOORDAG, metAdvies());
        assertEquals(
                List.of("Awb 9:15 lid 4"), weigering(beoordeel(situatie, brief(afdoening(1, Uitkomst.ONGEGROND)))));
    }

    @Test
    void wijktMetRedenVanHetAdviesAfEnVoegtHetBij() {
        Dossier dossier = speel(
                situatie(gehoordDoorCommissie(klacht().dossier()), HOORDAG, metAdvies()),
                new BrengAdviesUit(List.of(), Uitkomst.GEGROND, tekst(), tekst(), null, null));
        Situatie situatie = situatie(dossier, HOORDAG, metAdvies());
        assertEquals(List.of("Awb 9:16", "Awb 9:16"), weigering(beoordeel(situatie, brief(afwijkend(null)))));
        DoeAf goed = new DoeAf(List.of(afwijkend(tekst())), Bestuursorgaan.COLLEGE, tekst(), tekst(), true);
        assertEquals(Toelating.TOEGESTAAN, beoordeel(situatie, goed).uitkomst());
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(situatie, brief(afdoening(1, Uitkomst.GEGROND))).uitkomst());
    }

    @Test
    void isErNietVoorEenSignaal() {
        assertEquals(
                List.of("Uitgangspunten 2B"),
                weigering(beoordeel(signaal().dossier(), brief(afdoening(1, Uitkomst.ONGEGROND)))));
    }

    @Test
    void neemtDeBehandelingVanEenDienstverlenerNietOver() {
        Dossier dossier = klacht().overDienstverlener().dossier();
        assertEquals(
                List.of("Uitgangspunten 2A"), weigering(beoordeel(dossier, brief(afdoening(1, Uitkomst.ONGEGROND)))));
    }

    @Test
    void gaatNietOverEenOnderdeelDatKlaarIs() {
        Dossier dossier = geeindigd(klacht().dossier(), 1, Uitkomst.ONGEGROND, HOORDAG);
        assertEquals(List.of("Awb 9:12 lid 1"), weigering(beoordeel(dossier, brief(afdoening(1, Uitkomst.ONGEGROND)))));
    }

    /** Awb 10:1 and 10:10: the register of mandates says who may sign. */
    @Test
    void toetstDeFunctieAanHetMandaatregister() {
        Situatie situatie = situatie(gehoord(klacht().dossier()), HOORDAG, metMandaten());
        Bevinding<Toelating> goed = beoordeel(situatie, getekend("afdelingshoofd"));
        assertEquals(Toelating.TOEGESTAAN, goed.uitkomst());
        assertEquals(List.of(), goed.waarschuwingen());
        assertEquals(List.of("Awb 10:1"), weigering(beoordeel(situatie, getekend("teamleider"))));
        assertEquals(
                Toelating.TOEGESTAAN, beoordeel(situatie, getekend("college")).uitkomst());
    }

    @Test
    void eenDirecteurTekentPasNaInstemming() {
        Dossier dossier = gehoord(klacht().dossier());
        DoeAf directeur = getekend("directeur");
        assertEquals(List.of("Awb 10:1"), weigering(beoordeel(situatie(dossier, HOORDAG, metMandaten()), directeur)));
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(situatie(dossier, INGESTEMD, metMandaten()), directeur)
                        .uitkomst());
    }

    private static DoeAf getekend(String functie) {
        return new DoeAf(
                List.of(afdoening(1, Uitkomst.ONGEGROND)), Bestuursorgaan.COLLEGE, tekst(), functie, null, false);
    }

    private static Kader metMandaten() {
        Geldigheid altijd = Geldigheid.vanaf(LocalDate.of(2014, 1, 1));
        return Voorbeeld.KADER.metMandaten(new Mandaatregister(List.of(
                Mandaat.van(Bestuursorgaan.COLLEGE, "afdelingshoofd", altijd, "Mandaatbesluit"),
                new Mandaat(Bestuursorgaan.COLLEGE, "directeur", altijd, "Mandaatbesluit", false, INGESTEMD))));
    }

    @Test
    void wieLaterBetrokkenBleekDoetNietAf() {
        Dossier dossier = gehoord(Voorbeeld.klacht().dossier());
        Dossier gebleken = dossier.metVoortgang(v -> v.metBehandelaars(b -> b.plusBetrokken("behandelaar")));

        assertEquals(List.of("Awb 9:7 lid 1"), weigering(beoordeel(gebleken, brief(afdoening(1, Uitkomst.ONGEGROND)))));
        assertTrue(Bevinding.isToegestaan(beoordeel(dossier, brief(afdoening(1, Uitkomst.ONGEGROND)))));
    }
}
