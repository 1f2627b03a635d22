package nl.klacht.core.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples on the pages: each is a {@link Voorbeeldcode} of the name that stands before it, so it compiles; the page
 * shows that very code, and what it prints.
 */
class InbeddenTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path GIDS = Path.of("..", "docs", "inbedden.md");
    private static final Path BRONNEN = Path.of("src/test/java/nl/klacht/core/docs");
    private static final int REGELS_HOOGSTENS = 20;

    private static final Pattern VOORBEELD = Pattern.compile(
            "<!-- (?<naam>\\w+)\\.java -->\\n```java\\n(?<code>.*?)```\\n(?:(?!```).)*```text\\n(?<uitvoer>.*?)```",
            Pattern.DOTALL);

    private record Blok(String naam, String code, String uitvoer) {
        static Blok van(MatchResult gevonden) {
            return new Blok(gevonden.group(1), gevonden.group(2), gevonden.group(3));
        }
    }

    private static List<Blok> blokken(Path blad) throws IOException {
        return VOORBEELD
                .matcher(Files.readString(blad))
                .results()
                .map(Blok::van)
                .toList();
    }

    private static List<Blok> alle() throws IOException {
        List<Blok> alle = new ArrayList<>(blokken(README));
        alle.addAll(blokken(GIDS));
        return alle;
    }

    @TestFactory
    Stream<DynamicTest> hetBladToontDezeCode() throws IOException {
        return alle().stream()
                .map(blok -> DynamicTest.dynamicTest(blok.naam(), () -> assertEquals(bron(blok.naam()), blok.code())));
    }

    @TestFactory
    Stream<DynamicTest> hetBladToontWatDeCodeZegt() throws IOException {
        return alle().stream()
                .map(blok -> DynamicTest.dynamicTest(blok.naam(), () -> {
                    Voorbeeldcode voorbeeld =
                            (Voorbeeldcode) Class.forName(getClass().getPackageName() + "." + blok.naam())
                                    .getDeclaredConstructor()
                                    .newInstance();
                    voorbeeld.draai();
                    assertEquals(String.join("\n", voorbeeld.uitvoer()) + "\n", blok.uitvoer());
                }));
    }

    @Test
    void elkVoorbeeldStaatOpEenBlad() throws IOException {
        Set<String> getoond = alle().stream().map(Blok::naam).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(voorbeelden(), getoond);
    }

    @Test
    void hetVoorbeeldVanDeReadmeIsKort() throws IOException {
        List<Blok> blokken = blokken(README);
        assertEquals(1, blokken.size());
        assertTrue(blokken.get(0).code().lines().count() <= REGELS_HOOGSTENS, "at most twenty lines");
    }

    private static Set<String> voorbeelden() throws IOException {
        try (Stream<Path> bestanden = Files.list(BRONNEN)) {
            return bestanden
                    .map(pad -> pad.getFileName().toString().replace(".java", ""))
                    .filter(naam -> !naam.equals("Voorbeeldcode") && !naam.endsWith("Test"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String bron(String naam) throws IOException {
        return tussen(Files.readString(BRONNEN.resolve(naam + ".java")), "        // begin\n", "        // einde\n")
                .indent(-8);
    }

    private static String tussen(String tekst, String begin, String einde) {
        int van = tekst.indexOf(begin);
        int tot = tekst.indexOf(einde, van + begin.length());
        assertTrue(van >= 0 && tot > van, () -> "not found: " + begin + " … " + einde);
        return tekst.substring(van + begin.length(), tot);
    }
}
