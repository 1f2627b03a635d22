package nl.klacht.core.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler does not ask: a word about every package, and about every type that embedders see. */
class DocumentatieTest {

    private static final Pattern OPENBAAR_TYPE =
            Pattern.compile("(?m)^public (?:final |abstract |sealed )*(?:class|record|enum|interface|@interface) \\w+");

    @ParameterizedTest
    @ValueSource(strings = {"klacht-core", "klacht-reporting", "klacht-jakarta"})
    void elkPakketHeeftEenUitleg(String module) throws IOException {
        List<Path> bronnen = bronnen(module);
        assertFalse(bronnen.isEmpty());
        Set<Path> mappen = bronnen.stream()
                .filter(bron -> !bron.endsWith("module-info.java"))
                .map(Path::getParent)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                List.of(),
                mappen.stream()
                        .filter(map -> !bronnen.contains(map.resolve("package-info.java")))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"klacht-core", "klacht-reporting"})
    void elkOpenbaarTypeHeeftEenUitleg(String module) throws IOException {
        Set<String> zonder = new TreeSet<>();
        int gezien = 0;
        for (Path bron : bronnen(module)) {
            String tekst = Files.readString(bron);
            var type = OPENBAAR_TYPE.matcher(tekst);
            if (type.find()) {
                gezien++;
                if (!tekst.substring(0, type.start()).contains("/**")) {
                    zonder.add(bron.getFileName().toString());
                }
            }
        }
        assertEquals(Set.of(), zonder);
        assertFalse(gezien < 10, "only " + gezien + " types seen in " + module);
    }

    private static List<Path> bronnen(String module) throws IOException {
        try (Stream<Path> bestanden = Files.walk(Path.of("..", module, "src/main/java"))) {
            return bestanden.filter(pad -> pad.toString().endsWith(".java")).toList();
        }
    }
}
