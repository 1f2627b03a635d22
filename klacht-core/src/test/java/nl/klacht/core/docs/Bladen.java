package nl.klacht.core.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages with examples: each example is announced by the name of its file, shown, and followed by what it prints. */
final class Bladen {

    static final Path README = Path.of("..", "README.md");
    static final Path GIDS = Path.of("..", "docs", "inbedden.md");

    /** Programs of their own, outside the sources of the tests. */
    static final Path PROGRAMMAS = Path.of("src/test/inbedden").toAbsolutePath();

    private static final Path VOORBEELDEN = Path.of("src/test/java/nl/klacht/core/docs");
    private static final Pattern VOORBEELD = Pattern.compile(
            "<!-- (?<naam>[\\w/]+)\\.java -->\\n```java\\n(?<code>.*?)```\\n(?:(?!```).)*```text\\n(?<uitvoer>.*?)```",
            Pattern.DOTALL);

    /**
     * One example on a page.
     *
     * @param naam its file, without the ending
     * @param code what is shown
     * @param uitvoer what the page says it prints
     */
    record Blok(String naam, String code, String uitvoer) {

        private static Blok van(MatchResult gevonden) {
            return new Blok(gevonden.group(1), gevonden.group(2), gevonden.group(3));
        }

        boolean isProgramma() {
            return naam.contains("/");
        }

        /** The code between the two marks of its file, without the indentation they have. */
        String bron() throws IOException {
            Path map = isProgramma() ? PROGRAMMAS : VOORBEELDEN;
            String tekst = Files.readString(map.resolve(naam + ".java"));
            int begin = tekst.indexOf("// begin\n");
            int einde = tekst.indexOf("// einde\n");
            assertTrue(begin >= 0 && einde > begin, naam + " has no two marks");
            int inspringing = begin - tekst.lastIndexOf('\n', begin) - 1;
            int tot = tekst.lastIndexOf('\n', einde) + 1;
            return tekst.substring(begin + "// begin\n".length(), tot).indent(-inspringing);
        }
    }

    private Bladen() {}

    static List<Blok> van(Path blad) throws IOException {
        return VOORBEELD
                .matcher(Files.readString(blad))
                .results()
                .map(Blok::van)
                .toList();
    }

    static List<Blok> alle() throws IOException {
        return Stream.concat(van(README).stream(), van(GIDS).stream()).toList();
    }

    /** What the guide says a program prints. */
    static List<String> uitvoer(String programma) throws IOException {
        List<Blok> gevonden =
                van(GIDS).stream().filter(blok -> blok.naam().equals(programma)).toList();
        assertTrue(gevonden.size() == 1, programma + " does not stand on the page once");
        return gevonden.get(0).uitvoer().lines().toList();
    }
}
