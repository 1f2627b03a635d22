package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.LAATSTE_DAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.metVerzoek;
import static nl.klacht.core.behandeling.Voorbeeld.AANBIEDER;
import static nl.klacht.core.behandeling.Voorbeeld.KADER;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.klacht.core.behandeling.TweedeLijn.Alternatief;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.GemeenteAls;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Verzoekschrift;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.Tweedelijnsrooster;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import org.junit.jupiter.api.Test;

/** A petition: at the competent body; what the ombudsman weighs is a warning (Awb 9:18, 9:20, 9:24). */
class RegistreerVerzoekschriftTest {

    private static RegistreerVerzoekschrift verzoek(Tweedelijnsinstantie instantie, LocalDate ingediendOp) {
        return new RegistreerVerzoekschrift(List.of(), instantie, ingediendOp, "VB-1");
    }

    private static RegistreerVerzoekschrift verzoek(LocalDate ingediendOp) {
        return verzoek(Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, ingediendOp);
    }

    private static Dossier afgedaan() {
        return geeindigd(klacht().dossier(), 1, Uitkomst.ONGEGROND, HOORDAG);
    }

    private static final LocalDate EEN_JAAR = LocalDate.of(2027, 3, 12);

    @Test
    void brengtHetOnderdeelNaarDeTweedeLijn() {
        Dossier na = speelOp(LAATSTE_DAG, afgedaan(), verzoek(LAATSTE_DAG));
        assertEquals(
                List.of(new Verzoekschrift(Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, LAATSTE_DAG, null, null)),
                onderdeel(na, 1).verzoekschriften());
        assertEquals(Fase.TWEEDE_LIJN, na.fase());
    }

    @Test
    void bijDeVerkeerdeInstantieWordtHetDoorgezonden() {
        Bevinding<Toelating> bevinding =
                beoordeelOp(LAATSTE_DAG, afgedaan(), verzoek(Tweedelijnsinstantie.OMBUDSCOMMISSIE, LAATSTE_DAG));
        assertEquals(List.of("Awb 9:18 lid 2", "Awb 9:18 lid 2"), weigering(bevinding));
        assertTrue(uitleg(bevinding).contains("Nationale ombudsman"));
        assertTrue(uitleg(bevinding).contains("13 april 2026"));
    }

    @Test
    void deDagVanIndieningBepaaltWieBevoegdIs() {
        Tweedelijnsvoorziening commissie = new Tweedelijnsvoorziening(
                Tweedelijnsvoorziening.Soort.OMBUDSCOMMISSIE,
                "Ombudscommissie Voorbeeld",
                new Geldigheid(LocalDate.of(2027, 1, 1), null),
                null,
                LocalDate.of(2026, 6, 30));
        Kader kader = new Kader(
                KADER.gemeente(), KADER.regels(), new Tweedelijnsrooster(List.of(commissie)), KADER.kalender());
        Situatie nu = situatie(afgedaan(), LocalDate.of(2027, 1, 5), kader);
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(nu, verzoek(LocalDate.of(2026, 12, 31))).uitkomst());
        assertEquals(
                List.of("Awb 9:18 lid 2", "Awb 9:18 lid 2"),
                weigering(beoordeel(nu, verzoek(LocalDate.of(2027, 1, 1)))));
    }

    @Test
    void alleenBijDeKinderombudsmanKanHetMondeling() {
        Dossier dossier = klacht().overJeugdhulp().dossier();
        assertEquals(
                List.of("Awb 9:18 lid 1"),
                weigering(beoordeelOp(LAATSTE_DAG, afgedaan(), mondeling(Tweedelijnsinstantie.NATIONALE_OMBUDSMAN))));
        Bevinding<Toelating> kind = beoordeelOp(LAATSTE_DAG, dossier, mondeling(Tweedelijnsinstantie.KINDEROMBUDSMAN));
        assertEquals(Toelating.TOEGESTAAN, kind.uitkomst());
        assertEquals("WNo 11d lid 2", kind.waarschuwingen().get(0).vindplaats().aanduiding());
    }

    private static RegistreerVerzoekschrift mondeling(Tweedelijnsinstantie instantie) {
        return new RegistreerVerzoekschrift(List.of(), instantie, LAATSTE_DAG, null, Vorm.MONDELING);
    }

    @Test
    void eenRegelingMetEigenVoorzieningGaatDaarheen() {
        Tweedelijnsvoorziening eigen = new Tweedelijnsvoorziening(
                Tweedelijnsvoorziening.Soort.GEZAMENLIJKE_OMBUDSMAN,
                "Ombudsman Regio Voorbeeld",
                Geldigheid.vanaf(LocalDate.of(2020, 1, 1)),
                null,
                LocalDate.of(2019, 6, 28));
        Kader kader = KADER.metTweedeLijn(
                new Tweedelijnsrooster(List.of(), null, Map.of("Samenwerking Voorbeeld", List.of(eigen))));

        assertEquals(
                List.of("Ombudsman Regio Voorbeeld", "WNo 1a lid 1 onder b"),
                bijRegeling("samenwerking voorbeeld ", kader, ONTVANGEN));
        assertEquals(
                List.of("Nationale ombudsman", "WNo 1a lid 1 onder b"),
                bijRegeling("Samenwerking Voorbeeld", kader, LocalDate.of(2019, 12, 31)));
        assertEquals(
                List.of("Nationale ombudsman", "WNo 1a lid 1 onder b"),
                bijRegeling("Andere regeling", kader, ONTVANGEN));
        assertEquals(List.of("Nationale ombudsman", "WNo 1a lid 1 onder b"), bijRegeling(null, kader, ONTVANGEN));
    }

    private static List<String> bijRegeling(String naam, Kader kader, LocalDate dag) {
        Betreft regeling =
                new Betreft(Betreftsoort.GEMEENSCHAPPELIJKE_REGELING, null, null, null, null, naam, true, null);
        Dossier dossier = klacht().met(regeling, Domein.OVERIG).dossier();
        Bevinding<TweedeLijn> lijn = Tweedelijnskeuze.tweedeLijn(dossier, onderdeel(dossier, 1), kader, dag);
        return List.of(
                lijn.uitkomst().naam(), lijn.gronden().get(0).vindplaats().aanduiding());
    }

    @Test
    void watNogTeBevestigenIsStaatErBijWaarDeTweedeLijnWordtGenoemd() {
        Tweedelijnsvoorziening commissie = new Tweedelijnsvoorziening(
                        Tweedelijnsvoorziening.Soort.OMBUDSCOMMISSIE,
                        "Ombudscommissie Voorbeeld",
                        Geldigheid.vanaf(LocalDate.of(2006, 1, 1)),
                        null,
                        null)
                .metTeBevestigen("einddatum door de gemeente te bevestigen");
        Kader kader = KADER.metTweedeLijn(new Tweedelijnsrooster(List.of(commissie)));
        Dossier dossier = klacht().dossier();

        Bevinding<TweedeLijn> lijn = Tweedelijnskeuze.tweedeLijn(dossier, onderdeel(dossier, 1), kader, ONTVANGEN);
        assertEquals(
                List.of("Dit moet de gemeente nog nagaan over Ombudscommissie Voorbeeld:"
                        + " einddatum door de gemeente te bevestigen."),
                lijn.waarschuwingen().stream().map(Grond::uitleg).toList());
        assertEquals(
                List.of(),
                Tweedelijnskeuze.tweedeLijn(dossier, onderdeel(dossier, 1), KADER, ONTVANGEN)
                        .waarschuwingen());
    }

    @Test
    void deToezichthouderOpPersoonsgegevensHeetNaarDeDag() {
        assertEquals(List.of(Alternatief.COLLEGE_BESCHERMING_PERSOONSGEGEVENS), naast(LocalDate.of(2015, 12, 31)));
        assertEquals(List.of(Alternatief.AUTORITEIT_PERSOONSGEGEVENS), naast(LocalDate.of(2016, 1, 1)));
        assertEquals(List.of(Alternatief.AUTORITEIT_PERSOONSGEGEVENS), naast(LocalDate.of(2018, 5, 25)));
    }

    private static List<Alternatief> naast(LocalDate dag) {
        Betreft gegevens = new Betreft(
                Betreftsoort.MEDEWERKER_GEMEENTE,
                null,
                null,
                null,
                null,
                null,
                false,
                GemeenteAls.VERWERKINGSVERANTWOORDELIJKE);
        Dossier dossier = klacht().op(dag).met(gegevens, Domein.WMO).dossier();
        return Tweedelijnskeuze.tweedeLijn(dossier, onderdeel(dossier, 1), KADER, dag)
                .uitkomst()
                .alternatieven();
    }

    @Test
    void deGeschilleninstantieBeslistBinnenZesMaanden() {
        Dossier zorg = klacht().met(Betreft.van(Betreftsoort.DIENSTVERLENER_ORGANISATIE, AANBIEDER), Domein.ZORG)
                .dossier();
        Bevinding<Toelating> bevinding =
                beoordeelOp(LAATSTE_DAG, zorg, verzoek(Tweedelijnsinstantie.GESCHILLENINSTANTIE, LAATSTE_DAG));
        assertEquals(Toelating.TOEGESTAAN, bevinding.uitkomst());
        assertTrue(bevinding.waarschuwingen().stream()
                .map(grond -> grond.vindplaats().aanduiding())
                .toList()
                .containsAll(List.of("Wkkgz 19 lid 1", "Wkkgz 22 lid 1")));
        assertTrue(uitleg(bevinding).contains("13 oktober 2026"));
    }

    @Test
    void overDeHulpZelfIsErGeenTweedeLijn() {
        Dossier dossier = klacht().overDienstverlener().dossier();
        assertEquals(List.of("Uitgangspunten 5A"), weigering(beoordeel(dossier, verzoek(ONTVANGEN))));
    }

    @Test
    void deKinderombudsmanKanOokOverJeugdhulpMaarNietDeNationaleOmbudsman() {
        Dossier dossier = klacht().overJeugdhulp().dossier();
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(dossier, verzoek(Tweedelijnsinstantie.KINDEROMBUDSMAN, ONTVANGEN))
                        .uitkomst());
        assertEquals(List.of("Uitgangspunten 5A"), weigering(beoordeel(dossier, verzoek(ONTVANGEN))));
    }

    @Test
    void deKinderombudsmanKanErnaast() {
        Dossier dossier = geeindigd(
                klacht().met(Betreft.van(Betreftsoort.MEDEWERKER_GEMEENTE), Domein.JEUGD)
                        .dossier(),
                1,
                Uitkomst.ONGEGROND,
                HOORDAG);
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeelOp(LAATSTE_DAG, dossier, verzoek(Tweedelijnsinstantie.KINDEROMBUDSMAN, LAATSTE_DAG))
                        .uitkomst());
    }

    @Test
    void watDeGemeenteNogNietBehandeldeGeeftEenWaarschuwing() {
        Bevinding<Toelating> bevinding = beoordeel(klacht().dossier(), verzoek(ONTVANGEN));
        assertEquals(Toelating.TOEGESTAAN, bevinding.uitkomst());
        assertEquals(
                "Awb 9:20 lid 1", bevinding.waarschuwingen().get(0).vindplaats().aanduiding());
        assertEquals(
                List.of(),
                beoordeelOp(LAATSTE_DAG, afgedaan(), verzoek(LAATSTE_DAG)).waarschuwingen());
    }

    @Test
    void naHetEindeVanDeTermijnHoeftDeKlagerNietTeWachten() {
        LocalDate teLaat = LocalDate.of(2026, 4, 14);
        assertEquals(
                List.of(),
                beoordeelOp(teLaat, klacht().dossier(), verzoek(teLaat)).waarschuwingen());
        assertEquals(
                1,
                beoordeelOp(teLaat, klacht().dossier(), verzoek(LAATSTE_DAG))
                        .waarschuwingen()
                        .size());
    }

    @Test
    void overDeKlachtbehandelingHoeftDeGemeenteNietEerst() {
        Dossier dossier = klacht().met(Betreft.van(Betreftsoort.KLACHTBEHANDELING), Domein.WMO)
                .dossier();
        assertEquals(List.of(), beoordeel(dossier, verzoek(ONTVANGEN)).waarschuwingen());
    }

    @Test
    void laterDanEenJaarIsEenWaarschuwing() {
        assertEquals(
                List.of(), beoordeelOp(EEN_JAAR, afgedaan(), verzoek(EEN_JAAR)).waarschuwingen());
        LocalDate dagLater = LocalDate.of(2027, 3, 13);
        Bevinding<Toelating> teLaat = beoordeelOp(dagLater, afgedaan(), verzoek(dagLater));
        assertEquals(Toelating.TOEGESTAAN, teLaat.uitkomst());
        assertEquals(
                "Awb 9:24 lid 1 onder a",
                teLaat.waarschuwingen().get(0).vindplaats().aanduiding());
    }

    @Test
    void kanNietInDeToekomst() {
        assertEquals(List.of("Awb 9:18 lid 1"), weigering(beoordeelOp(HOORDAG, afgedaan(), verzoek(LAATSTE_DAG))));
    }

    @Test
    void eenTweedeVerzoekWachtOpHetAntwoord() {
        Dossier dossier = metVerzoek(afgedaan(), 1, HOORDAG);
        assertEquals(List.of("Awb 9:18 lid 1"), weigering(beoordeelOp(LAATSTE_DAG, dossier, verzoek(LAATSTE_DAG))));
    }

    @Test
    void isErNietVoorEenSignaal() {
        assertEquals(List.of("Uitgangspunten 2B"), weigering(beoordeel(signaal().dossier(), verzoek(ONTVANGEN))));
    }
}
