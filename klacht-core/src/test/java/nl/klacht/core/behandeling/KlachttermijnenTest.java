package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.metBehandelaar;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.metVerzoek;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.uitstel;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.verdaag;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.voornemen;
import static nl.klacht.core.behandeling.Voorbeeld.AANBIEDER;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.klacht.core.dossier.Bestuursmelding;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Verwijzing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which terms a dossier has, in which order, and which of them run. */
class KlachttermijnenTest {

    private static final LocalDate BRIEF = LocalDate.of(2026, 4, 7);

    private static List<String> termijnen(Dossier dossier) {
        return termijnen(dossier, ONTVANGEN);
    }

    private static List<String> termijnen(Dossier dossier, LocalDate dag) {
        return Klachttermijnen.van(situatie(dossier, dag)).stream()
                .map(t -> t.soort() + " " + t.einde().veilig() + (t.loopt() ? "" : " (loopt niet)"))
                .toList();
    }

    private static Dossier gesprokenEnBevestigd(Dossier dossier) {
        return dossier.metVoortgang(v -> v.metContact(c -> c.gehad(ONTVANGEN).metOntvangstBevestigdOp(ONTVANGEN)));
    }

    @Nested
    class VanEenKlacht {

        @Test
        void alleTermijnenDeEersteEerst() {
            Dossier dossier = klacht().dossier();
            assertEquals(
                    List.of(
                            "EERSTE_CONTACT 2026-03-04",
                            "ONTVANGSTBEVESTIGING 2026-03-09",
                            "INFORMELE_AFHANDELING 2026-03-23",
                            "NIET_IN_BEHANDELINGNEMING 2026-03-30",
                            "AFHANDELING 2026-04-13"),
                    termijnen(dossier));
            assertEquals(
                    Optional.of(Termijnsoort.EERSTE_CONTACT),
                    Klachttermijnen.volgende(situatie(dossier)).map(Klachttermijn::soort));
        }

        @Test
        void metSpoedIsHetEersteContactDezelfdeDag() {
            Dossier dossier = klacht().dossier();
            assertEquals(
                    "EERSTE_CONTACT 2026-03-02",
                    termijnen(dossier.metIntake(dossier.intake().metSpoed(true)))
                            .get(0));
        }

        @Test
        void watGedaanIsVervalt() {
            assertEquals(
                    List.of(
                            "INFORMELE_AFHANDELING 2026-03-23",
                            "NIET_IN_BEHANDELINGNEMING 2026-03-30",
                            "AFHANDELING 2026-04-13"),
                    termijnen(gesprokenEnBevestigd(klacht().dossier())));
        }

        @Test
        void metAlleenEenGesprekBlijftDeBevestiging() {
            Dossier dossier = klacht().dossier().metVoortgang(v -> v.metContact(c -> c.gehad(ONTVANGEN)));
            assertEquals("ONTVANGSTBEVESTIGING 2026-03-09", termijnen(dossier).get(0));
        }

        @Test
        void eenAnoniemeKlagerWordtNietGebeld() {
            assertEquals(
                    List.of("INFORMELE_AFHANDELING 2026-03-23"),
                    termijnen(klacht().anoniem().mondeling().dossier()));
        }

        @Test
        void mondelingIsErGeenWettelijkeTermijn() {
            assertEquals(
                    List.of("INFORMELE_AFHANDELING 2026-03-23"),
                    termijnen(gesprokenEnBevestigd(klacht().mondeling().dossier())));
        }

        @Test
        void metEenBehandelaarIsDeInformeleWegVoorbij() {
            Dossier dossier = gesprokenEnBevestigd(klacht().dossier());
            Dossier begonnen = Voorbeeld.met(
                    metBehandelaar(dossier), 1, o -> o.metFormeel(o.formeel().begonnen(ONTVANGEN)));
            assertEquals(List.of("AFHANDELING 2026-04-13"), termijnen(begonnen));
        }
    }

    @Nested
    class VanEenOnvolledigGeschrift {

        private final LocalDate herstel = LocalDate.of(2026, 3, 16);

        @Test
        void looptDeHersteltermijnTotHijCompleetIs() {
            Dossier gevraagd = gesprokenEnBevestigd(klacht().onvolledig().dossier())
                    .metVoortgang(v -> v.metContact(c -> c.metHerstelUiterlijk(herstel)));
            assertEquals(
                    List.of(
                            "HERSTEL 2026-03-16",
                            "INFORMELE_AFHANDELING 2026-03-23",
                            "NIET_IN_BEHANDELINGNEMING 2026-03-30",
                            "AFHANDELING 2026-04-13"),
                    termijnen(gevraagd));
            Dossier ongevraagd = gesprokenEnBevestigd(klacht().onvolledig().dossier());
            assertEquals(
                    "INFORMELE_AFHANDELING 2026-03-23", termijnen(ongevraagd).get(0));
        }

        @Test
        void daarnaIsErGeenHersteltermijn() {
            Dossier compleet = gesprokenEnBevestigd(klacht().dossier())
                    .metVoortgang(v -> v.metContact(c -> c.metHerstelUiterlijk(herstel)));
            assertEquals("INFORMELE_AFHANDELING 2026-03-23", termijnen(compleet).get(0));
        }
    }

    @Nested
    class MetUitstel {

        private final Dossier klacht = gesprokenEnBevestigd(klacht().dossier());

        @Test
        void looptDeVerdaagdeTermijnEnDeEersteNietMeer() {
            List<String> termijnen = termijnen(speel(klacht, verdaag(14)));
            assertEquals(
                    List.of("AFHANDELING 2026-04-13 (loopt niet)", "VERDAGING 2026-04-27"), termijnen.subList(2, 4));
        }

        @Test
        void looptHetAfgesprokenUitstelAlsDatLaterIs() {
            List<String> termijnen = termijnen(speel(klacht, verdaag(14), uitstel(LocalDate.of(2026, 5, 20))));
            assertEquals(
                    List.of(
                            "AFHANDELING 2026-04-13 (loopt niet)",
                            "VERDAGING 2026-04-27 (loopt niet)",
                            "VERDER_UITSTEL 2026-05-20"),
                    termijnen.subList(2, 5));
        }

        @Test
        void naHetEindeLooptOokHetJaarVoorDeTweedeLijn() {
            LocalDate laatsteDag = LocalDate.of(2026, 4, 13);
            assertEquals(3, termijnen(klacht, laatsteDag).size());
            assertEquals(
                    "VERZOEKSCHRIFT 2027-04-13 (loopt niet)",
                    termijnen(klacht, laatsteDag.plusDays(1)).get(3));
        }
    }

    @Nested
    class BuitenDeEersteLijn {

        @Test
        void bijDeDienstverlenerIsErEenControleEnVerderNiets() {
            Dossier bijHem = Voorbeeld.met(
                    klacht().overDienstverlener().dossier(),
                    1,
                    o -> o.metVerwijzing(Verwijzing.naar(AANBIEDER, ONTVANGEN)));
            assertEquals(List.of("DOORVERWIJSCONTROLE 2026-03-09"), termijnen(bijHem));
        }

        @Test
        void eenOnderdeelBijOnsVraagtWelEenGesprek() {
            Dossier gemengd = Voorbeeld.met(
                    klacht().overDienstverlener().overMedewerker().dossier(),
                    1,
                    o -> o.metVerwijzing(Verwijzing.naar(AANBIEDER, ONTVANGEN)));
            assertEquals("EERSTE_CONTACT 2026-03-04", termijnen(gemengd).get(0));
        }

        @Test
        void overEenBesluitLooptDeBezwaartermijnTotHijOmIs() {
            Dossier besluit = gesprokenEnBevestigd(
                    klacht().overBesluit(LocalDate.of(2026, 2, 20)).dossier());
            assertEquals(List.of("BEZWAAR 2026-04-03"), termijnen(besluit, LocalDate.of(2026, 4, 7)));
            assertEquals(
                    List.of("OPVOLGING 2026-03-09", "BEZWAAR 2026-04-03 (loopt niet)"),
                    termijnen(besluit, LocalDate.of(2026, 4, 8)));
        }
    }

    @Nested
    class VanEenSignaal {

        @Test
        void isErDeTerugkoppeling() {
            assertEquals(
                    List.of("TERUGKOPPELING 2026-03-23"), termijnen(signaal().dossier()));
        }

        @Test
        void enDaarnaKijktIemandNogEens() {
            Dossier verteld =
                    signaal().dossier().metVoortgang(v -> v.metContact(c -> c.metTeruggekoppeldOp(ONTVANGEN)));
            assertEquals(List.of("OPVOLGING 2026-03-09"), termijnen(verteld));
        }

        @Test
        void eenEigenDagGaatVoorHetVangnet() {
            Dossier gepland = signaal().dossier().metVoortgang(v -> v.metContact(c -> c.metTeruggekoppeldOp(ONTVANGEN))
                    .metOpvolgenOp(LocalDate.of(2026, 3, 5)));
            assertEquals(List.of("OPVOLGING 2026-03-05"), termijnen(gepland));
        }
    }

    @Nested
    class VanHetDossierAlsGeheel {

        @Test
        void eenMeldingAanHetCollegeVraagtKennisname() {
            Dossier gemeld = klacht().dossier().metVoortgang(v -> v.plus(new Bestuursmelding(1, ONTVANGEN, null)));
            assertEquals("BESTUURSMELDING 2026-03-03", termijnen(gemeld).get(0));
            Dossier gezien = klacht().dossier().metVoortgang(v -> v.plus(new Bestuursmelding(1, ONTVANGEN, ONTVANGEN)));
            assertEquals("EERSTE_CONTACT 2026-03-04", termijnen(gezien).get(0));
        }

        @Test
        void eenMaatregelLooptOokNaDeAfhandeling() {
            Dossier metMaatregel = geeindigd(klacht().dossier(), 1, Uitkomst.GEGROND, BRIEF)
                    .metVoortgang(v -> LegMaatregelVast.erbij(v, 1, voornemen(LocalDate.of(2026, 6, 1))));
            assertEquals(List.of("MAATREGEL 2026-06-01", "VERZOEKSCHRIFT 2027-04-07"), termijnen(metMaatregel, BRIEF));
            assertEquals(Optional.empty(), Klachttermijnen.geslotenVanaf(situatie(metMaatregel, BRIEF)));
        }
    }

    @Nested
    class NaDeAfhandeling {

        private final Dossier afgedaan = geeindigd(klacht().dossier(), 1, Uitkomst.ONGEGROND, BRIEF);

        @Test
        void isErEenJaarVoorDeTweedeLijn() {
            assertEquals(List.of("VERZOEKSCHRIFT 2027-04-07"), termijnen(afgedaan, BRIEF));
        }

        @Test
        void sluitHetDossierOpDeDagErna() {
            LocalDate dagErna = LocalDate.of(2027, 4, 8);
            assertEquals(Optional.of(dagErna), Klachttermijnen.geslotenVanaf(situatie(afgedaan, BRIEF)));
            assertEquals(Fase.AFGEDAAN, Klachttermijnen.fase(situatie(afgedaan, dagErna.minusDays(1))));
            assertEquals(Fase.GESLOTEN, Klachttermijnen.fase(situatie(afgedaan, dagErna)));
        }

        @Test
        void ookNaIntrekkenLooptHetJaarVoorEenOmbudsman() {
            Dossier ingetrokken = geeindigd(klacht().dossier(), 1, Uitkomst.INGETROKKEN, BRIEF);
            assertEquals(List.of("VERZOEKSCHRIFT 2027-04-07"), termijnen(ingetrokken, BRIEF));
            assertEquals(
                    "Awb 9:24 lid 1 onder b",
                    Klachttermijnen.van(situatie(ingetrokken, BRIEF))
                            .get(0)
                            .einde()
                            .gronden()
                            .get(0)
                            .vindplaats()
                            .aanduiding());
            assertEquals(
                    Optional.of(LocalDate.of(2027, 4, 8)), Klachttermijnen.geslotenVanaf(situatie(ingetrokken, BRIEF)));
        }

        @Test
        void ingetrokkenOverEenDienstverlenerIsMeteenGesloten() {
            Dossier ingetrokken = geeindigd(klacht().overDienstverlener().dossier(), 1, Uitkomst.INGETROKKEN, BRIEF);
            assertEquals(List.of(), termijnen(ingetrokken, BRIEF));
            assertEquals(Optional.of(BRIEF), Klachttermijnen.geslotenVanaf(situatie(ingetrokken, BRIEF)));
        }

        @Test
        void deNormVoorDeOntvangstbevestigingRustBijEenKlaagschriftOpZijnEigenArtikel() {
            assertEquals(List.of("Awb 9:6"), bevestiging(klacht().dossier()));
            assertEquals(List.of("Awb 9:2"), bevestiging(klacht().mondeling().dossier()));
        }

        private static List<String> bevestiging(Dossier dossier) {
            return Klachttermijnen.van(situatie(dossier)).stream()
                    .filter(termijn -> termijn.soort() == Termijnsoort.ONTVANGSTBEVESTIGING)
                    .map(termijn ->
                            termijn.einde().gronden().get(0).vindplaats().aanduiding())
                    .toList();
        }

        @Test
        void watOpenIsHeeftGeenEinde() {
            Dossier open = klacht().dossier();
            assertEquals(Optional.empty(), Klachttermijnen.geslotenVanaf(situatie(open)));
            assertEquals(Fase.ONTVANGEN, Klachttermijnen.fase(situatie(open)));
        }

        @Test
        void bijDeTweedeLijnBlijftHetOpen() {
            Dossier bijOmbudsman = metVerzoek(afgedaan, 1, BRIEF);
            assertEquals(Optional.empty(), Klachttermijnen.geslotenVanaf(situatie(bijOmbudsman, BRIEF)));
            assertEquals(Fase.TWEEDE_LIJN, Klachttermijnen.fase(situatie(bijOmbudsman, BRIEF)));
        }
    }
}
