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

/** The sentences for people: each one is used, each use has one, and the facts fit. */
class ZinnenTest {

    private static final Path UITLEG = Path.of("src/main/resources/nl/klacht/core/grondslag/uitleg.properties");
    private static final Pattern PLEK = Pattern.compile("\\{(\\d+)}");
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

    @TestFactory
    Stream<DynamicTest> deFeitenPassenOpDeZin() {
        return perAanroep(aanroep -> assertEquals(
                verzameld(IntStream.range(0, aanroep.feiten()).boxed()),
                plekken(Zinnen.zin(aanroep.sleutel())),
                aanroep::toString));
    }

    @TestFactory
    Stream<DynamicTest> elkeZinIsLeesbaar() {
        return sleutels(UITLEG)
                .filter(sleutel -> Zinnen.zin(sleutel).endsWith("."))
                .map(sleutel -> DynamicTest.dynamicTest(
                        sleutel,
                        () -> Leesbaarheid.toets(
                                PLEK.matcher(Zinnen.zin(sleutel)).replaceAll("Iets"))));
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

    private static Set<Integer> plekken(String zin) {
        return verzameld(PLEK.matcher(zin).results().map(plek -> Integer.valueOf(plek.group(1))));
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
