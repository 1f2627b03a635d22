package nl.klacht.core.toedeling;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klacht.core.behandeling.Intakeonderdeel;
import nl.klacht.core.behandeling.TweedeLijn;
import nl.klacht.core.behandeling.Tweedelijnskeuze;
import nl.klacht.core.behandeling.Voorbeeld;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.GemeenteAls;
import nl.klacht.core.dossier.Hoedanigheid;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.RedenBijGemeente;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.Regel;
import nl.klacht.core.gemeente.Toerekening;
import nl.klacht.core.gemeente.Tweedelijnsrooster;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Leesbaarheid;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The attribution table of recht 5, D01 to D29, with the sector laws by date: {@code D.csv} beside this test. */
class ToedelingTest {

    private static final Geldigheid BELEID = new Geldigheid(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private static final Geldigheid ALTIJD = Geldigheid.vanaf(LocalDate.of(2014, 1, 1));

    @TestFactory
    Stream<DynamicTest> elkeRijVanDeTabel() {
        return rijen().stream()
                .map(rij -> DynamicTest.dynamicTest(
                        rij.get("nr") + " " + rij.get("feiten") + ": " + rij.get("toelichting"), () -> toets(rij)));
    }

    @Test
    void alle29RegelsStaanInDeTabel() {
        Set<String> verwacht = IntStream.rangeClosed(1, 29)
                .mapToObj(nummer -> String.format("D%02d", nummer))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> gelezen = rijen().stream().map(rij -> rij.get("nr")).collect(Collectors.toCollection(TreeSet::new));
        verwacht.removeAll(gelezen);
        assertEquals(Set.of(), verwacht);
    }

    @Test
    void elkeRijVanDeCodeKomtVoor() {
        Set<String> verwacht = Arrays.stream(Toedeling.values())
                .map(ToedelingTest::woord)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                verwacht, rijen().stream().map(rij -> rij.get("rij")).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void elkSectorregimeGeldtOpEenDag() {
        Set<Sectorregime> gevonden = Arrays.stream(Domein.values())
                .flatMap(domein -> Stream.of("2014-12-31", "2015-01-01", "2016-01-01", "2021-01-01")
                        .map(dag -> Sectorregime.op(domein, LocalDate.parse(dag))))
                .collect(Collectors.toSet());
        assertEquals(Set.of(Sectorregime.values()), gevonden);
    }

    @Test
    void deRedenVanHetBeleidStaatInDeGrond() {
        Zaak eigen =
                new Zaak(feiten("betreft: dienstverlener_organisatie, domein: schuldhulp, gemeente: schuldhulp_eigen"));
        Zaak niet =
                new Zaak(feiten("betreft: dienstverlener_organisatie, domein: schuldhulp, gemeente: schuldhulp_niet"));
        Zaak zonder = new Zaak(feiten("betreft: dienstverlener_organisatie, domein: schuldhulp"));
        assertEquals(
                List.of("De gemeente kent de schuldhulp zelf toe", BELEID.van()),
                eigen.route().gronden().get(0).feiten());
        assertTrue(niet.route().gronden().stream()
                .anyMatch(grond -> grond.feiten().contains("Het bureau heeft een eigen commissie")));
        assertTrue(zonder.route().gronden().stream()
                .anyMatch(grond -> grond.feiten().equals(List.of("Voorbeeldgemeente", Voorbeeld.ONTVANGEN))));
    }

    private static void toets(CSVRecord rij) {
        Zaak zaak = new Zaak(feiten(rij.get("feiten")));
        Bevinding<Route> route = zaak.route();
        Bevinding<TweedeLijn> tweede = zaak.tweedeLijn();
        assertAll(
                () -> assertEquals(rij.get("rij"), woord(zaak.rij()), "rij"),
                () -> assertEquals(rij.get("regime"), woord(route.uitkomst().regime()), "regime"),
                () -> assertEquals(rij.get("eersteLijn"), woord(route.uitkomst().instantie()), "eerste lijn"),
                () -> assertEquals(rij.get("vindplaats"), vindplaatsen(route.gronden()), "vindplaats"),
                () -> assertEquals(
                        rij.get("tweedeLijn"), woord(tweede.uitkomst().instantie()), "tweede lijn"),
                () -> assertEquals(
                        rij.get("ookMogelijk"),
                        tweede.uitkomst().alternatieven().stream()
                                .map(ToedelingTest::woord)
                                .collect(Collectors.joining(" + ")),
                        "ook mogelijk"),
                () -> assertFalse(rij.get("toelichting").isBlank(), "zonder toelichting"),
                () -> Stream.of(route.gronden(), tweede.gronden())
                        .flatMap(List::stream)
                        .map(Grond::uitleg)
                        .forEach(Leesbaarheid::toets));
    }

    private static String vindplaatsen(List<Grond> gronden) {
        return gronden.stream().map(grond -> grond.vindplaats().aanduiding()).collect(Collectors.joining(" + "));
    }

    private static String woord(Enum<?> keuze) {
        return keuze.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> feiten(String tekst) {
        return Arrays.stream(tekst.split(","))
                .map(feit -> feit.split(":", 2))
                .collect(Collectors.toMap(
                        feit -> feit[0].trim(), feit -> feit[1].trim(), (een, ander) -> ander, LinkedHashMap::new));
    }

    private static List<CSVRecord> rijen() {
        CSVFormat vorm = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStreamReader lezer = new InputStreamReader(
                Objects.requireNonNull(ToedelingTest.class.getResourceAsStream("D.csv")), StandardCharsets.UTF_8)) {
            return vorm.parse(lezer).getRecords();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** What one row describes: a dossier with one part, in one municipality. A fact that nothing asks for fails. */
    private static final class Zaak {

        private final Map<String, String> feiten;
        private final Dossier dossier;
        private final Kader kader;

        Zaak(Map<String, String> feiten) {
            this.feiten = new LinkedHashMap<>(feiten);
            this.kader = kader(neem("gemeente"));
            this.dossier = dossier();
            assertEquals(Set.of(), this.feiten.keySet(), "onbekende feiten");
        }

        Bevinding<Route> route() {
            return Routering.route(dossier, onderdeel(), kader);
        }

        Toedeling rij() {
            return Routering.toedeling(dossier, onderdeel(), kader);
        }

        Bevinding<TweedeLijn> tweedeLijn() {
            return Tweedelijnskeuze.tweedeLijn(
                    dossier, onderdeel(), kader, onderdeel().ontvangst().eerste());
        }

        private Klachtonderdeel onderdeel() {
            return Voorbeeld.onderdeel(dossier, 1);
        }

        private Dossier dossier() {
            String soort = neem("soort");
            String op = neem("op");
            Voorbeeld voorbeeld =
                    switch (soort == null ? "klacht" : soort) {
                        case "signaal" -> Voorbeeld.signaal();
                        case "melding" -> Voorbeeld.melding();
                        default -> Voorbeeld.klacht();
                    };
            voorbeeld.op(op == null ? Voorbeeld.ONTVANGEN : LocalDate.parse(op));
            String vorm = neem("vorm");
            if ("mondeling".equals(vorm)) {
                voorbeeld.mondeling();
            }
            String reden = neem("reden");
            if (reden != null) {
                voorbeeld.omdat(keuze(RedenBijGemeente.class, reden));
            }
            String namens = neem("namens");
            if (namens != null) {
                voorbeeld.namens(keuze(Hoedanigheid.class, namens));
            }
            return voorbeeld.met(deel()).dossier();
        }

        private Intakeonderdeel deel() {
            return new Intakeonderdeel(
                    Voorbeeld.tekst(),
                    !"nee".equals(neem("jegensKlager")),
                    null,
                    null,
                    keuze(Domein.class, neem("domein")),
                    null,
                    null,
                    new Betreft(
                            keuze(Betreftsoort.class, neem("betreft")),
                            null,
                            null,
                            null,
                            keuze(Bestuursorgaan.class, neem("orgaan")),
                            null,
                            jaNee("eigenBestuur"),
                            keuze(GemeenteAls.class, neem("hoedanigheid"))),
                    keuze(Aspect.class, neem("aspect")),
                    jaNee("beschikt"),
                    jaNee("kinderrechten"),
                    jaNee("nietTijdig"),
                    jaNee("calamiteit"));
        }

        private boolean jaNee(String naam) {
            return "ja".equals(neem(naam));
        }

        private String neem(String naam) {
            return feiten.remove(naam);
        }

        private static <E extends Enum<E>> E keuze(Class<E> type, String tekst) {
            return tekst == null ? null : Enum.valueOf(type, tekst.toUpperCase(Locale.ROOT));
        }

        private static Kader kader(String gemeente) {
            Kader gewoon = Kader.standaard("Voorbeeldgemeente");
            return switch (gemeente == null ? "" : gemeente) {
                case "" -> gewoon;
                case "commissie" ->
                    gewoon.metTweedeLijn(new Tweedelijnsrooster(List.of(new Tweedelijnsvoorziening(
                            Tweedelijnsvoorziening.Soort.OMBUDSCOMMISSIE, "Ombudscommissie", ALTIJD, null, null))));
                case "schuldhulp_eigen" ->
                    met(gewoon, Toerekening.SCHULDHULP, true, "De gemeente kent de schuldhulp zelf toe");
                case "participatie_eigen" ->
                    met(gewoon, Toerekening.PARTICIPATIE, true, "De gemeente stuurt het bedrijf zelf aan");
                case "schuldhulp_niet" ->
                    met(gewoon, Toerekening.SCHULDHULP, false, "Het bureau heeft een eigen commissie");
                case "zonder_beschikking" -> met(gewoon, Toerekening.BESCHIKKING, false, "De aanbieder antwoordt zelf");
                default -> throw new AssertionError("Geen gemeente " + gemeente);
            };
        }

        private static Kader met(Kader kader, Toerekening soort, boolean eigen, String reden) {
            List<Regel<Toerekening>> regel = List.of(new Regel<>(soort, BELEID, reden));
            return kader.metRegels(kader.regels().metToerekening(eigen ? regel : List.of(), eigen ? List.of() : regel));
        }
    }
}
