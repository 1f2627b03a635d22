package nl.klacht.core.recht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klacht.core.grondslag.Vindplaats;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Makes {@code docs/wettenregister.md} and says what is missing on it. Fails when the page is stale; running with
 * {@code -Dwettenregister.schrijf=true} writes it anew.
 */
class WettenregisterTest {

    private static final Path REGISTER = Path.of("..", "docs", "wettenregister.md");
    private static final String NUMMERS = "register/nummers.txt";
    private static final Pattern ANKER = Pattern.compile("<a id=\"(?<anker>[^\"]+)\">");

    @Test
    void hetRegisterKloptMetDeCode() throws IOException {
        String pagina = new Wettenregister().pagina();
        if (Boolean.getBoolean("wettenregister.schrijf")) {
            Files.createDirectories(REGISTER.getParent());
            Files.writeString(REGISTER, pagina);
        }
        assertEquals(pagina, Files.readString(REGISTER), "Verouderd: draai met -Dwettenregister.schrijf=true");
    }

    @Test
    void elkArtikelEnElkeRegelHeeftEenPlek() {
        Set<String> verwacht = nummers();
        Set<String> ankers = ankers();
        verwacht.removeIf(nummer -> ankers.contains(new Vindplaats(nummer).anker()));
        assertEquals(Set.of(), verwacht, "Zonder regel op de pagina");
    }

    @Test
    void elkeVindplaatsInDeKernHeeftEenPlek() {
        Set<String> ankers = ankers();
        Set<String> zonder = Bron.kern()
                .flatMap(Bron::aanhalingen)
                .filter(vindplaats -> !ankers.contains(vindplaats.anker()))
                .map(Vindplaats::aanduiding)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), zonder, "Aangehaald in de kern, maar niet op de pagina");
    }

    @Test
    void erZijnMinstensZeshonderdVoorbeelden() {
        assertTrue(Voorbeeldtabellen.rijen() >= 600);
    }

    @Test
    void geenPlekBestaatTweeKeer() {
        List<String> ankers = ANKER.matcher(new Wettenregister().pagina())
                .results()
                .map(gevonden -> gevonden.group(1))
                .toList();
        assertEquals(ankers.size(), Set.copyOf(ankers).size());
    }

    @Test
    void geenArtikelStaatErTweeKeer() {
        assertEquals(
                Set.of(),
                dubbel(Registerartikel.alle(), Registerartikel::aanduiding),
                "Haal uit artikelen.csv wat nu een klasse heeft");
        assertEquals(Set.of(), dubbel(Registerregel.alle(), Registerregel::nummer), "Dubbel in regels.csv");
    }

    @TestFactory
    Stream<DynamicTest> elkeRegelZegtWaarHijStaatOfWaaromNiet() {
        return Registerregel.alle().stream()
                .map(regel -> DynamicTest.dynamicTest(regel.nummer(), () -> {
                    assertFalse(regel.regel().isBlank(), "zonder regel");
                    assertEquals(regel.hoe().isMetBron(), !regel.waar().isEmpty(), "plek in de code");
                    regel.waar().forEach(bron -> assertTrue(bron.bestaat(), () -> "Bestaat niet: " + bron));
                    if (regel.hoe() != Registerregel.Hoe.CODE) {
                        assertFalse(regel.toelichting().isBlank(), "zonder reden");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> elkArtikelVoorMensenZegtWaarom() {
        return Registerartikel.alle().stream()
                .filter(artikel -> artikel.klasse() == null)
                .map(artikel -> DynamicTest.dynamicTest(
                        artikel.aanduiding(),
                        () -> assertFalse(
                                artikel.titel().isBlank() || artikel.opmerking().isBlank())));
    }

    /** A rule that nothing asks says why; one that something asks has nothing to explain. */
    @TestFactory
    Stream<DynamicTest> watGeenStapVraagtZegtWaarom() {
        return Registerartikel.alle().stream()
                .filter(artikel -> artikel.klasse() != null)
                .map(artikel -> DynamicTest.dynamicTest(
                        artikel.aanduiding(),
                        () -> assertEquals(
                                artikel.isZonderStap(), !artikel.zonderStap().isBlank())));
    }

    private static <T> Set<String> dubbel(List<T> rij, Function<T, String> naam) {
        Set<String> gezien = new TreeSet<>();
        return rij.stream().map(naam).filter(een -> !gezien.add(een)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ankers() {
        return ANKER.matcher(new Wettenregister().pagina())
                .results()
                .map(gevonden -> gevonden.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> nummers() {
        try (BufferedReader lezer = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WettenregisterTest.class.getResourceAsStream(NUMMERS)),
                StandardCharsets.UTF_8))) {
            return lezer.lines()
                    .filter(regel -> !regel.startsWith("#"))
                    .flatMap(regel -> Arrays.stream(regel.split(",")))
                    .map(String::trim)
                    .filter(nummer -> !nummer.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
