package nl.klacht.core.grondslag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The sentences for people: each one is used, each use has one in both voices, and the facts fit. */
class ZinnenTest {

    private static final Path BUNDELS = Path.of("src/main/resources/nl/klacht/core/grondslag");
    private static final Path UITLEG = BUNDELS.resolve("uitleg.properties");
    private static final Path JURIDISCH = BUNDELS.resolve("juridisch.properties");
    private static final Pattern PLEK = Pattern.compile("\\{(\\d+)(?:[#?][^}]+)?}");
    private static final Pattern VINDPLAATS_VOORAAN =
            Pattern.compile("(Awb|Atw|Gemeentewet|Uitgangspunten|WNo|Wkkgz|Wmo|Jeugdwet) [\\d:]");
    private static final Pattern AANSPREKING = Pattern.compile("\\b(u|uw|je|jij)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GETAL = Pattern.compile("\\d+");

    @Test
    void elkeSleutelInDeCodeHeeftEenZinEnElkeZinWordtGebruikt() {
        assertEquals(verzameld(Zinsaanroep.sleutels().stream().map(Zinsaanroep::sleutel)), verzameld(sleutels(UITLEG)));
    }

    @Test
    void eenSleutelStaatMaarEenKeerInDeBundel() {
        Set<String> gezien = new TreeSet<>();
        assertEquals(
                List.of(),
                sleutels(UITLEG).filter(sleutel -> !gezien.add(sleutel)).toList());
    }

    @Test
    void eenSleutelBegintMetDeKlasseDieHemGebruikt() {
        assertEquals(
                List.of(),
                Zinsaanroep.sleutels().stream()
                        .filter(aanroep -> !klasse(aanroep.sleutel()).equals(aanroep.klasse()))
                        .toList());
    }

    @Test
    void deKlassenStaanInDeBundelOpVolgorde() {
        List<String> klassen =
                sleutels(UITLEG).map(ZinnenTest::klasse).collect(Collectors.toCollection(ArrayList::new));
        List<String> opVolgorde = new ArrayList<>(klassen);
        Collections.sort(opVolgorde, Comparator.comparing(ZinnenTest::metNullen));
        assertEquals(opVolgorde, klassen);
    }

    @TestFactory
    Stream<DynamicTest> inDeCodeStaatEenSleutelEnGeenZin() {
        return perAanroep(aanroep -> assertTrue(
                aanroep.isLetterlijk(), () -> aanroep.klasse() + " geeft geen sleutel: " + aanroep.sleutel()));
    }

    /** Every fact is said in at least one voice, and no voice asks for a fact that is not there. */
    @TestFactory
    Stream<DynamicTest> deFeitenPassenOpDeZinnen() {
        return perAanroep(aanroep -> assertEquals(
                verzameld(IntStream.range(0, aanroep.feiten()).boxed()),
                verzameld(Stream.of(Zinnen.UITLEG, Zinnen.JURIDISCH)
                        .flatMap(stem -> plekken(stem.zin(aanroep.sleutel())))),
                aanroep::toString));
    }

    /** The same keys in the same order: what is said to one can be laid beside what is said to the other. */
    @Test
    void elkeSleutelHeeftTweeStemmen() {
        assertEquals(sleutels(UITLEG).toList(), sleutels(JURIDISCH).toList());
    }

    /** A rule owns its sentence: who needs it asks the rule. */
    @Test
    void geenZinStaatTweeKeer() {
        Map<String, List<String>> perZin = sleutels(UITLEG)
                .collect(Collectors.groupingBy(
                        sleutel -> Zinnen.UITLEG.zin(sleutel) + " / " + Zinnen.JURIDISCH.zin(sleutel)));
        assertEquals(
                List.of(),
                perZin.values().stream().filter(sleutels -> sleutels.size() > 1).toList());
    }

    @TestFactory
    Stream<DynamicTest> elkeUitlegIsLeesbaar() {
        return hele().map(sleutel -> DynamicTest.dynamicTest(
                sleutel,
                () -> Leesbaarheid.toets(
                        PLEK.matcher(Zinnen.UITLEG.zin(sleutel)).replaceAll("Iets"))));
    }

    @TestFactory
    Stream<DynamicTest> elkeJuristenzinIsEenEigenZin() {
        return hele().map(sleutel -> DynamicTest.dynamicTest(sleutel, () -> {
            String zin = Zinnen.JURIDISCH.zin(sleutel);
            assertTrue(zin.endsWith("."), () -> "Geen hele zin: " + zin);
            assertFalse(VINDPLAATS_VOORAAN.matcher(zin).lookingAt(), () -> "De vindplaats staat er al voor: " + zin);
            assertFalse(AANSPREKING.matcher(zin).find(), () -> "Een jurist wordt niet aangesproken: " + zin);
            assertFalse(zin.equalsIgnoreCase(Zinnen.UITLEG.zin(sleutel)), () -> "Twee keer hetzelfde: " + zin);
        }));
    }

    /** A number of something takes its word with it, so that nobody reads "1 dagen". */
    @Test
    void eenGetalStaatNooitVoorEenVastMeervoud() {
        Pattern vast = Pattern.compile("\\{\\d+} (dagen|weken|werkdagen|maanden|leden|onderdelen|keer|uren)\\b");
        assertEquals(
                List.of(),
                sleutels(UITLEG)
                        .filter(sleutel -> vast.matcher(Zinnen.UITLEG.zin(sleutel))
                                        .find()
                                || vast.matcher(Zinnen.JURIDISCH.zin(sleutel)).find())
                        .toList());
    }

    @Test
    void hetWoordVolgtHetGetal() {
        assertEquals("0 dagen", Zinnen.UITLEG.vul("{0#dag|dagen}", List.of(0)));
        assertEquals("1 dag", Zinnen.UITLEG.vul("{0#dag|dagen}", List.of(1)));
        assertEquals("2 dagen", Zinnen.UITLEG.vul("{0#dag|dagen}", List.of(2)));
        assertEquals("Er is er 1.", Zinnen.UITLEG.vul("Er {0?is|zijn} er {0}.", List.of(1)));
        assertEquals("Er zijn er 0.", Zinnen.UITLEG.vul("Er {0?is|zijn} er {0}.", List.of(0)));
        assertThrows(IllegalStateException.class, () -> Zinnen.UITLEG.vul("{0#dag}", List.of(1)));
    }

    /** Every sentence with a number in it, over nought, one and two. */
    @TestFactory
    Stream<DynamicTest> elkeZinMetEenGetalKloptBijNulEenEnTwee() {
        Pattern getal = Pattern.compile("\\{(\\d+)[#?]([^|]+)\\|([^}]+)}");
        List<String> metGetal = hele().filter(
                        sleutel -> getal.matcher(Zinnen.UITLEG.zin(sleutel) + Zinnen.JURIDISCH.zin(sleutel))
                                .find())
                .toList();
        assertFalse(metGetal.isEmpty());
        return metGetal.stream()
                .map(sleutel -> DynamicTest.dynamicTest(sleutel, () -> {
                    for (Zinnen stem : List.of(Zinnen.UITLEG, Zinnen.JURIDISCH)) {
                        for (int aantal = 0; aantal <= 2; aantal++) {
                            String tekst = stem.spreek(sleutel, Collections.nCopies(9, aantal));
                            assertFalse(tekst.contains("{") || tekst.contains("|"), tekst);
                            assertFalse(
                                    Pattern.compile("\\b1 (dagen|weken|werkdagen|leden)\\b")
                                            .matcher(tekst)
                                            .find(),
                                    tekst);
                            assertFalse(
                                    Pattern.compile("\\b[02] (dag|week|werkdag|lid)\\b")
                                            .matcher(tekst)
                                            .find(),
                                    tekst);
                        }
                    }
                }));
    }

    @Test
    void eenOnbekendeSleutelIsEenFout() {
        Grond grond = Grond.van("Awb 9:2", "Awb9_2.bestaatNiet");
        assertEquals(
                "Awb9_2.bestaatNiet",
                assertThrows(MissingResourceException.class, grond::uitleg).getKey());
    }

    private static Stream<DynamicTest> perAanroep(Consumer<Zinsaanroep> toets) {
        List<Zinsaanroep> alle = Zinsaanroep.alle();
        assertFalse(alle.isEmpty());
        return alle.stream().map(aanroep -> DynamicTest.dynamicTest(aanroep.sleutel(), () -> toets.accept(aanroep)));
    }

    /** The keys of whole sentences: not of a part of one, nor of a sentence that was written elsewhere. */
    private static Stream<String> hele() {
        return sleutels(UITLEG).filter(sleutel -> Zinnen.UITLEG.zin(sleutel).endsWith("."));
    }

    private static Stream<Integer> plekken(String zin) {
        return PLEK.matcher(zin).results().map(plek -> Integer.valueOf(plek.group(1)));
    }

    private static <T> Set<T> verzameld(Stream<T> waarden) {
        return waarden.collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sleutels(Path bundel) {
        try {
            return Files.readAllLines(bundel).stream()
                    .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .map(regel -> regel.substring(0, regel.indexOf(" = ")));
        } catch (IOException e) {
            throw new AssertionError(bundel + " is niet te lezen", e);
        }
    }

    private static String klasse(String sleutel) {
        return sleutel.substring(0, sleutel.indexOf('.'));
    }

    /** So that {@code Awb9_8} comes before {@code Awb9_10}, as in the law. */
    private static String metNullen(String klasse) {
        return GETAL.matcher(klasse)
                .replaceAll((MatchResult getal) -> "%05d".formatted(Integer.valueOf(getal.group())));
    }
}
