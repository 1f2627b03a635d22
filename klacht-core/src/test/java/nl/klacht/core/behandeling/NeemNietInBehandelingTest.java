package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Voorbeeld.AANBIEDER;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.Mandaat;
import nl.klacht.core.gemeente.Mandaatregister;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_8.GrondVanNietBehandelen;
import org.junit.jupiter.api.Test;

/** Not handling: a ground of 9:8 that the facts leave open, and the right second line in the letter. */
class NeemNietInBehandelingTest {

    private static final Tweedelijnsvermelding GOED =
            new Tweedelijnsvermelding(1, Tweedelijnsinstantie.NATIONALE_OMBUDSMAN);

    private static NeemNietInBehandeling neem(GrondVanNietBehandelen... gronden) {
        return neem(null, List.of(GOED), gronden);
    }

    private static NeemNietInBehandeling neem(
            String eerder, List<Tweedelijnsvermelding> tweedeLijn, GrondVanNietBehandelen... gronden) {
        return new NeemNietInBehandeling(
                List.of(),
                List.of(gronden),
                tekst(),
                eerder,
                tweedeLijn,
                Bestuursorgaan.COLLEGE,
                tekst(),
                null,
                tekst());
    }

    private static Dossier gedragingVan(LocalDate dag) {
        Intakeonderdeel in = onderdeel(Betreft.van(Betreftsoort.MEDEWERKER_GEMEENTE), Domein.WMO);
        return klacht().met(new Intakeonderdeel(
                        in.omschrijving(),
                        true,
                        dag,
                        null,
                        in.domein(),
                        null,
                        null,
                        in.betreft(),
                        null,
                        false,
                        false,
                        false))
                .dossier();
    }

    @Test
    void beeindigtHetOnderdeelMetDeDagVanDeBrief() {
        Dossier na = speelOp(HOORDAG, klacht().dossier(), neem(GrondVanNietBehandelen.ONVOLDOENDE_BELANG));
        assertEquals(
                new Afloop(Uitkomst.NIET_IN_BEHANDELING, HOORDAG),
                onderdeel(na, 1).afloop());
    }

    @Test
    void vraagtMinstensEenGrond() {
        assertEquals(List.of("Awb 9:8 lid 3"), weigering(beoordeel(klacht().dossier(), neem())));
    }

    @Test
    void eerderBehandeldVraagtEenEerderKenmerk() {
        assertEquals(
                List.of("Awb 9:8 lid 1 onder a"),
                weigering(beoordeel(klacht().dossier(), neem(GrondVanNietBehandelen.EERDER_BEHANDELD))));
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(
                                klacht().dossier(),
                                neem("VB-2025-0009", List.of(GOED), GrondVanNietBehandelen.EERDER_BEHANDELD))
                        .uitkomst());
    }

    @Test
    void hetEigenKenmerkIsGeenEerdereBehandeling() {
        Dossier dossier = klacht().dossier();
        assertEquals(
                List.of("Awb 9:8 lid 1 onder a"),
                weigering(beoordeel(
                        dossier, neem(dossier.kenmerk(), List.of(GOED), GrondVanNietBehandelen.EERDER_BEHANDELD))));
    }

    @Test
    void watDeDienstverlenerDeedIsGeenEerdereBehandeling() {
        Dossier dossier = klacht().met(onderdeel(
                        Betreft.van(Betreftsoort.DIENSTVERLENER_ORGANISATIE, AANBIEDER), Domein.WMO, Aspect.PROCES))
                .dossier();
        Bevinding<Toelating> bevinding =
                beoordeel(dossier, neem("AANBIEDER-7", List.of(GOED), GrondVanNietBehandelen.EERDER_BEHANDELD));
        assertEquals(List.of("Awb 9:8 lid 1 onder a"), weigering(bevinding));
        assertTrue(uitleg(bevinding).contains("door de dienstverlener"));
    }

    @Test
    void preciesEenJaarIsNietTeOud() {
        assertEquals(
                List.of("Awb 9:8 lid 1 onder b"),
                weigering(beoordeel(
                        gedragingVan(LocalDate.of(2025, 3, 2)), neem(GrondVanNietBehandelen.OUDER_DAN_EEN_JAAR))));
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(gedragingVan(LocalDate.of(2025, 3, 1)), neem(GrondVanNietBehandelen.OUDER_DAN_EEN_JAAR))
                        .uitkomst());
    }

    @Test
    void eenGewoneKlachtGaatNietOverEenBesluit() {
        assertEquals(
                List.of("Awb 9:8 lid 1 onder c", "Awb 9:8 lid 1 onder d"),
                weigering(beoordeel(
                        klacht().dossier(),
                        neem(GrondVanNietBehandelen.BEZWAAR_MOGELIJK, GrondVanNietBehandelen.BEROEP_MOGELIJK))));
    }

    @Test
    void overEenBesluitIsBezwaarDeWegEnNoemtDeBriefGeenTweedeLijn() {
        Dossier dossier = klacht().overBesluit(LocalDate.of(2026, 2, 20)).dossier();
        Tweedelijnsvermelding geen = new Tweedelijnsvermelding(1, Tweedelijnsinstantie.GEEN);
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeel(dossier, neem(null, List.of(geen), GrondVanNietBehandelen.BEZWAAR_MOGELIJK))
                        .uitkomst());
        Bevinding<Toelating> metOmbudsman = beoordeel(dossier, neem(GrondVanNietBehandelen.BEZWAAR_MOGELIJK));
        assertEquals(List.of("Awb 9:12 lid 2"), weigering(metOmbudsman));
        assertTrue(uitleg(metOmbudsman).contains("Maak bezwaar"));
    }

    @Test
    void zegtWelkeTweedeLijnInDeBriefMoet() {
        Bevinding<Toelating> zonder =
                beoordeel(klacht().dossier(), neem(null, List.of(), GrondVanNietBehandelen.ONVOLDOENDE_BELANG));
        assertEquals(List.of("Awb 9:8 lid 3"), weigering(zonder));
        assertTrue(uitleg(zonder).contains("Noem Nationale ombudsman"));
        assertTrue(uitleg(zonder).contains("2 maart 2027"));
    }

    @Test
    void deVerkeerdeTweedeLijnGaatNietWeg() {
        Tweedelijnsvermelding verkeerd = new Tweedelijnsvermelding(1, Tweedelijnsinstantie.OMBUDSCOMMISSIE);
        assertEquals(
                List.of("Awb 9:8 lid 3"),
                weigering(beoordeel(
                        klacht().dossier(), neem(null, List.of(verkeerd), GrondVanNietBehandelen.ONVOLDOENDE_BELANG))));
    }

    @Test
    void noemtAlleBezwarenTegelijk() {
        assertEquals(
                List.of("Awb 9:8 lid 1 onder a", "Awb 9:8 lid 1 onder b", "Awb 9:8 lid 3"),
                weigering(beoordeel(
                        klacht().dossier(),
                        neem(
                                null,
                                List.of(),
                                GrondVanNietBehandelen.EERDER_BEHANDELD,
                                GrondVanNietBehandelen.OUDER_DAN_EEN_JAAR))));
    }

    @Test
    void naVierWekenMagHetMaarStaatErDatHetTeLaatIs() {
        NeemNietInBehandeling neem = neem(GrondVanNietBehandelen.ONVOLDOENDE_BELANG);
        LocalDate laatsteDag = LocalDate.of(2026, 3, 30);
        assertEquals(
                List.of(), beoordeelOp(laatsteDag, klacht().dossier(), neem).waarschuwingen());
        Bevinding<Toelating> teLaat = beoordeelOp(LocalDate.of(2026, 3, 31), klacht().dossier(), neem);
        assertEquals(Toelating.TOEGESTAAN, teLaat.uitkomst());
        assertTrue(uitleg(teLaat).contains("30 maart 2026"));
    }

    @Test
    void eenStrafzaakIsEenTijdelijkeGrond() {
        Bevinding<Toelating> bevinding =
                beoordeel(klacht().dossier(), neem(GrondVanNietBehandelen.STRAFRECHTELIJK_ONDERZOEK));
        assertEquals(1, bevinding.waarschuwingen().size());
    }

    @Test
    void isErNietVoorEenSignaal() {
        assertEquals(
                List.of("Uitgangspunten 2B"),
                weigering(beoordeel(signaal().dossier(), neem(GrondVanNietBehandelen.ONVOLDOENDE_BELANG))));
    }

    @Test
    void neemtDeBehandelingVanEenDienstverlenerNietOver() {
        Dossier dossier = klacht().overDienstverlener().dossier();
        assertEquals(
                List.of("Uitgangspunten 2A"),
                weigering(beoordeel(dossier, neem(GrondVanNietBehandelen.ONVOLDOENDE_BELANG))));
    }

    @Test
    void gaatNietOverEenOnderdeelDatKlaarIs() {
        Dossier dossier = geeindigd(klacht().dossier(), 1, Uitkomst.ONGEGROND, HOORDAG);
        assertEquals(
                List.of("Awb 9:12 lid 1"),
                weigering(beoordeel(dossier, neem(GrondVanNietBehandelen.ONVOLDOENDE_BELANG))));
    }

    /** Awb 10:10: the letter says in whose name it is, and the register says who may sign. */
    @Test
    void zegtNamensWieDeBriefIs() {
        Dossier dossier = klacht().dossier();
        assertEquals(List.of("Awb 10:10"), gewaarschuwd(beoordeel(dossier, getekend(null, null))));
        assertEquals(List.of("Awb 10:10"), gewaarschuwd(beoordeel(dossier, getekend(Bestuursorgaan.COLLEGE, null))));
        Kader kader = Voorbeeld.KADER.metMandaten(new Mandaatregister(List.of(Mandaat.van(
                Bestuursorgaan.COLLEGE,
                "afdelingshoofd",
                Geldigheid.vanaf(LocalDate.of(2014, 1, 1)),
                "Mandaatbesluit"))));
        Situatie situatie = Voorbeeld.situatie(dossier, HOORDAG, kader);
        assertEquals(
                List.of(),
                gewaarschuwd(Voorbeeld.beoordeel(situatie, getekend(Bestuursorgaan.COLLEGE, "afdelingshoofd"))));
        assertEquals(
                List.of("Awb 10:1"),
                weigering(Voorbeeld.beoordeel(situatie, getekend(Bestuursorgaan.COLLEGE, "teamleider"))));
    }

    private static NeemNietInBehandeling getekend(Bestuursorgaan orgaan, String functie) {
        return new NeemNietInBehandeling(
                List.of(),
                List.of(GrondVanNietBehandelen.ONVOLDOENDE_BELANG),
                tekst(),
                null,
                List.of(GOED),
                orgaan,
                tekst(),
                functie,
                null);
    }

    private static List<String> gewaarschuwd(Bevinding<Toelating> bevinding) {
        return bevinding.waarschuwingen().stream()
                .map(grond -> grond.vindplaats().aanduiding())
                .toList();
    }
}
