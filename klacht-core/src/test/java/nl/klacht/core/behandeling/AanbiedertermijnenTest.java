package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.AANBIEDER;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Aanbiederbericht;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Verwijzing;
import nl.klacht.core.grondslag.Bevinding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The terms that a provider has of his own, which the municipality watches (recht 4). */
class AanbiedertermijnenTest {

    private static final LocalDate GOEDE_VRIJDAG = LocalDate.of(2026, 4, 3);
    private static final LocalDate DAG = LocalDate.of(2026, 4, 10);

    private static Dossier bijAanbieder(Betreftsoort soort, Domein domein, LocalDate op) {
        return Voorbeeld.met(
                Voorbeeld.klacht()
                        .op(op)
                        .met(Betreft.van(soort, AANBIEDER), domein)
                        .dossier(),
                1,
                onderdeel -> onderdeel.metVerwijzing(Verwijzing.naar(AANBIEDER, op)));
    }

    private static Dossier zorg(LocalDate op) {
        return bijAanbieder(Betreftsoort.DIENSTVERLENER_ORGANISATIE, Domein.ZORG, op);
    }

    private static Dossier jeugd() {
        return bijAanbieder(Betreftsoort.DIENSTVERLENER_ORGANISATIE, Domein.JEUGD, GOEDE_VRIJDAG);
    }

    private static Bericht bericht(
            Aanbiederbericht soort,
            LocalDate op,
            LocalDate ingediend,
            LocalDate uiterlijk,
            Tekst reden,
            LocalDate oordeel) {
        return new Bericht(
                soort, List.of(1), op, null, null, null, null, null, null, null, ingediend, uiterlijk, reden, oordeel);
    }

    private static Bericht toezegging(LocalDate op, LocalDate uiterlijk) {
        return bericht(Aanbiederbericht.BEHANDELING, op, null, uiterlijk, null, null);
    }

    private static Bericht oordeel(LocalDate op) {
        return bericht(Aanbiederbericht.BEHANDELING, op, null, null, null, op);
    }

    private static List<String> termijnen(Dossier dossier) {
        return Klachttermijnen.van(situatie(dossier)).stream()
                .filter(t -> t.soort().isVanDienstverlener())
                .map(t ->
                        t.soort() + " " + t.einde().nominaal() + " " + t.einde().wettelijk()
                                + (t.einde().voorlopig() ? " voorlopig" : "")
                                + (t.loopt() ? "" : " (loopt niet)") + " "
                                + t.einde().gronden().get(0).vindplaats().aanduiding())
                .toList();
    }

    private static List<String> letOp(LocalDate dag, Dossier dossier, Bericht bericht) {
        return beoordeelOp(dag, dossier, bericht).waarschuwingen().stream()
                .map(grond -> grond.vindplaats().aanduiding())
                .toList();
    }

    @Nested
    class Zorg {

        /** Recht E50: six weeks from 3 April 2026 end on a decreed day. */
        @Test
        void zesWekenNaIndiening() {
            assertEquals(
                    List.of("ANTWOORD_DIENSTVERLENER 2026-05-15 2026-05-18 Wkkgz 17 lid 1"),
                    termijnen(zorg(GOEDE_VRIJDAG)));
        }

        @Test
        void hijZegtZelfWanneerDeKlachtBinnenkwam() {
            Bericht registratie =
                    bericht(Aanbiederbericht.REGISTRATIE, DAG, LocalDate.of(2026, 4, 2), null, null, null);

            assertEquals(
                    List.of("ANTWOORD_DIENSTVERLENER 2026-05-14 2026-05-18 Wkkgz 17 lid 1"),
                    termijnen(speelOp(DAG, zorg(GOEDE_VRIJDAG), registratie)));
        }

        @Test
        void watBijHemWasIngediendIsVoorlopigTotHijDeDagNoemt() {
            Dossier gemeld = Voorbeeld.klacht()
                    .op(GOEDE_VRIJDAG)
                    .via(Kanaal.DIENSTVERLENER)
                    .met(Betreft.van(Betreftsoort.DIENSTVERLENER_ORGANISATIE, AANBIEDER), Domein.ZORG)
                    .dossier();
            Bericht dagGenoemd =
                    bericht(Aanbiederbericht.REGISTRATIE, DAG, LocalDate.of(2026, 3, 30), null, null, null);

            assertEquals(
                    List.of("ANTWOORD_DIENSTVERLENER 2026-05-15 2026-05-18 voorlopig Wkkgz 17 lid 1"),
                    termijnen(gemeld));
            assertEquals(
                    List.of("ANTWOORD_DIENSTVERLENER 2026-05-11 2026-05-11 Wkkgz 17 lid 1"),
                    termijnen(speelOp(DAG, gemeld, dagGenoemd)));
        }

        @Test
        void hijMagHoogstensVierWekenVerlengen() {
            LocalDate precies = LocalDate.of(2026, 6, 12);
            Bericht vier = toezegging(DAG, precies);
            Bericht langer = toezegging(DAG, precies.plusDays(1));

            assertEquals(
                    List.of("ANTWOORD_DIENSTVERLENER 2026-06-12 2026-06-12 Wkkgz 17 lid 1"),
                    termijnen(speelOp(DAG, zorg(GOEDE_VRIJDAG), vier)));
            assertEquals(List.of("Wkkgz 17 lid 2"), letOp(DAG, zorg(GOEDE_VRIJDAG), vier));
            assertEquals(
                    List.of("ANTWOORD_DIENSTVERLENER 2026-05-15 2026-05-18 Wkkgz 17 lid 1"),
                    termijnen(speelOp(DAG, zorg(GOEDE_VRIJDAG), langer)));
            assertEquals(
                    List.of("Wkkgz 17 lid 2", "Wkkgz 17 lid 1", "Wkkgz 17 lid 2"),
                    letOp(DAG, zorg(GOEDE_VRIJDAG), langer));
        }

        @Test
        void verlengenMoetVoorHetEinde() {
            LocalDate laatste = LocalDate.of(2026, 5, 18);
            LocalDate tot = LocalDate.of(2026, 6, 1);

            assertEquals(
                    List.of("ANTWOORD_DIENSTVERLENER 2026-06-01 2026-06-01 Wkkgz 17 lid 1"),
                    termijnen(speelOp(laatste, zorg(GOEDE_VRIJDAG), toezegging(laatste, tot))));
            LocalDate teLaat = laatste.plusDays(1);
            assertEquals(
                    List.of("ANTWOORD_DIENSTVERLENER 2026-05-15 2026-05-18 Wkkgz 17 lid 1"),
                    termijnen(speelOp(teLaat, zorg(GOEDE_VRIJDAG), toezegging(teLaat, tot))));
        }

        @Test
        void eenDagBinnenDeTermijnIsGeenVerlenging() {
            Bericht eerder = toezegging(DAG, LocalDate.of(2026, 5, 18));

            assertEquals(
                    List.of("ANTWOORD_DIENSTVERLENER 2026-05-15 2026-05-18 Wkkgz 17 lid 1"),
                    termijnen(speelOp(DAG, zorg(GOEDE_VRIJDAG), eerder)));
            assertEquals(List.of(), letOp(DAG, zorg(GOEDE_VRIJDAG), eerder));
        }

        @Test
        void naZijnAntwoordLooptDeTermijnNietMeer() {
            assertEquals(
                    List.of("ANTWOORD_DIENSTVERLENER 2026-05-15 2026-05-18 (loopt niet) Wkkgz 17 lid 1"),
                    termijnen(speelOp(DAG, zorg(GOEDE_VRIJDAG), BerichtTest.afdoening(DAG, true))));
        }

        @Test
        void deGemeenteKijktOpHaarEigenDag() {
            assertEquals(
                    Termijnsoort.DOORVERWIJSCONTROLE,
                    Klachttermijnen.volgende(situatie(zorg(GOEDE_VRIJDAG)))
                            .orElseThrow()
                            .soort());
        }
    }

    @Nested
    class Daarna {

        @Test
        void isHijTeLaatDanKanDeKlagerNaarDeGeschilleninstantie() {
            Dossier dossier = zorg(GOEDE_VRIJDAG);
            LocalDate laatste = LocalDate.of(2026, 5, 18);
            assertEquals(List.of("Wkkgz 18 lid 1", "Wkkgz 21 lid 1 onder b"), tweedeLijn(dossier, laatste), "nog niet");
            assertEquals(List.of("Wkkgz 18 lid 1", "Wkkgz 21 lid 1 onder a"), tweedeLijn(dossier, laatste.plusDays(1)));
        }

        @Test
        void isDeKlagerNietTevredenDanOok() {
            Dossier dossier = speelOp(DAG, zorg(GOEDE_VRIJDAG), BerichtTest.afdoening(DAG, false));
            Bevinding<TweedeLijn> lijn =
                    Tweedelijnskeuze.tweedeLijn(dossier, Voorbeeld.onderdeel(dossier, 1), Voorbeeld.KADER, DAG);
            assertEquals("Wkkgz21.antwoord", lijn.gronden().get(1).sleutel());
        }

        private static List<String> tweedeLijn(Dossier dossier, LocalDate dag) {
            return Tweedelijnskeuze.tweedeLijn(dossier, Voorbeeld.onderdeel(dossier, 1), Voorbeeld.KADER, dag)
                    .gronden()
                    .stream()
                    .map(grond -> grond.vindplaats().aanduiding())
                    .toList();
        }

        @Test
        void eenDoorverwijzingNaarDeZorgZegtWatDeKlagerMagVerwachten() {
            Dossier schriftelijk = VerwijsDoorTest.metToestemming(Voorbeeld.klacht()
                    .met(Betreft.van(Betreftsoort.DIENSTVERLENER_ORGANISATIE, AANBIEDER), Domein.ZORG));
            Dossier mondeling = VerwijsDoorTest.metToestemming(Voorbeeld.klacht()
                    .mondeling()
                    .met(Betreft.van(Betreftsoort.DIENSTVERLENER_ORGANISATIE, AANBIEDER), Domein.ZORG));
            assertEquals(List.of("Wkkgz 15 lid 1", "Wkkgz 16", "Awb 2:5 lid 2"), verwacht(schriftelijk, tekst()));
            assertEquals(List.of("Wkkgz 14 lid 1", "Wkkgz 15 lid 1", "Wkkgz 16"), verwacht(mondeling, null));
        }

        private static List<String> verwacht(Dossier dossier, Tekst overdracht) {
            return beoordeelOp(DAG, dossier, new VerwijsDoor(List.of(1), AANBIEDER, 1, overdracht))
                    .waarschuwingen()
                    .stream()
                    .map(grond -> grond.vindplaats().aanduiding())
                    .toList();
        }
    }

    @Nested
    class Klachtencommissies {

        @Test
        void deTermijnVoorHetOordeelStaatInDeEigenRegeling() {
            LocalDate uiterlijk = LocalDate.of(2026, 5, 8);

            assertEquals(List.of(), termijnen(jeugd()));
            assertEquals(
                    List.of("ANTWOORD_DIENSTVERLENER 2026-05-08 2026-05-08 Jeugdwet 4.2.1 lid 2"),
                    termijnen(speelOp(DAG, jeugd(), toezegging(DAG, uiterlijk))));
        }

        @Test
        void naHetOordeelEenMaandVoorDeMaatregelen() {
            LocalDate uiterlijk = LocalDate.of(2026, 5, 8);
            LocalDate oordeel = LocalDate.of(2026, 4, 30);

            assertEquals(
                    List.of(
                            "ANTWOORD_DIENSTVERLENER 2026-05-08 2026-05-08 (loopt niet) Jeugdwet 4.2.1 lid 2",
                            "MAATREGELEN_DIENSTVERLENER 2026-05-30 2026-06-01 Jeugdwet 4.2.1 lid 5"),
                    termijnen(speelOp(oordeel, speelOp(DAG, jeugd(), toezegging(DAG, uiterlijk)), oordeel(oordeel))));
        }

        @Test
        void langerAlleenMetRedenen() {
            LocalDate later = LocalDate.of(2026, 6, 15);
            Dossier geoordeeld = speelOp(DAG, jeugd(), oordeel(DAG));
            Bericht zonder = toezegging(DAG, later);
            Bericht met = bericht(Aanbiederbericht.BEHANDELING, DAG, null, later, tekst(), null);

            assertEquals(
                    List.of("MAATREGELEN_DIENSTVERLENER 2026-05-10 2026-05-11 Jeugdwet 4.2.1 lid 5"),
                    termijnen(speelOp(DAG, geoordeeld, zonder)));
            assertEquals(List.of("Jeugdwet 4.2.1 lid 5"), letOp(DAG, geoordeeld, zonder));
            assertEquals(
                    List.of("MAATREGELEN_DIENSTVERLENER 2026-06-15 2026-06-15 Jeugdwet 4.2.1 lid 5"),
                    termijnen(speelOp(DAG, geoordeeld, met)));
            assertEquals(List.of(), letOp(DAG, geoordeeld, met));
        }

        @Test
        void ookBijVeiligThuisEenInstellingEnTot2016DeZorg() {
            assertEquals(
                    List.of("MAATREGELEN_DIENSTVERLENER 2026-05-10 2026-05-11 Wmo 2015 4.2.7 lid 5"),
                    termijnen(speelOp(
                            DAG, bijAanbieder(Betreftsoort.VEILIG_THUIS, Domein.OVERIG, GOEDE_VRIJDAG), oordeel(DAG))));
            assertEquals(
                    List.of("MAATREGELEN_DIENSTVERLENER 2026-05-10 2026-05-11 Jeugdwet 4.2.1 lid 5"),
                    termijnen(speelOp(
                            DAG,
                            bijAanbieder(Betreftsoort.GECERTIFICEERDE_INSTELLING, Domein.JEUGD, GOEDE_VRIJDAG),
                            oordeel(DAG))));
            LocalDate in2015 = LocalDate.of(2015, 3, 30);
            assertEquals(
                    List.of("MAATREGELEN_DIENSTVERLENER 2015-04-30 2015-04-30 Wkcz 2 lid 5"),
                    termijnen(speelOp(in2015, zorg(in2015), oordeel(in2015))));
        }
    }

    @Nested
    class ZonderTermijnInDeWet {

        @Test
        void dezelfdeDagUitDeRegelingVanEenWmoAanbieder() {
            Dossier wmo = bijAanbieder(Betreftsoort.DIENSTVERLENER_ORGANISATIE, Domein.WMO, GOEDE_VRIJDAG);
            Dossier schulden = bijAanbieder(Betreftsoort.DIENSTVERLENER_ORGANISATIE, Domein.SCHULDHULP, GOEDE_VRIJDAG);
            LocalDate uiterlijk = LocalDate.of(2026, 5, 1);

            assertEquals(List.of(), termijnen(wmo));
            assertEquals(
                    List.of("ANTWOORD_DIENSTVERLENER 2026-05-01 2026-05-01 Wmo 2015 3.2 lid 1 onder a"),
                    termijnen(speelOp(DAG, wmo, toezegging(DAG, uiterlijk))));
            assertEquals(
                    List.of("ANTWOORD_DIENSTVERLENER 2026-05-01 2026-05-01 Uitgangspunten 5A"),
                    termijnen(speelOp(DAG, schulden, toezegging(DAG, uiterlijk))));
        }
    }

    @Nested
    class WatNietKan {

        @Test
        void eenFeitVanNaHetBericht() {
            assertEquals(List.of("Uitgangspunten 11 I"), weigering(beoordeelOp(DAG, jeugd(), oordeelNa())));
        }

        @Test
        void eenToezeggingVoorGisteren() {
            assertEquals(
                    List.of("Uitgangspunten 11 I"),
                    weigering(beoordeelOp(DAG, jeugd(), toezegging(DAG, DAG.minusDays(1)))));
        }

        private Bericht oordeelNa() {
            return bericht(Aanbiederbericht.BEHANDELING, DAG, null, null, null, DAG.plusDays(1));
        }
    }
}
