package nl.klacht.core.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klacht.core.docs.Bladen.Blok;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples on the pages compile, the pages show that very code, and what it prints. Programs of their own are run by
 * {@link ProgrammaTest}.
 */
class InbeddenTest {

    private static final int REGELS_HOOGSTENS = 20;

    @TestFactory
    Stream<DynamicTest> hetBladToontDezeCode() throws IOException {
        return Bladen.alle().stream()
                .map(blok -> DynamicTest.dynamicTest(blok.naam(), () -> assertEquals(blok.bron(), blok.code())));
    }

    @TestFactory
    Stream<DynamicTest> hetBladToontWatDeCodeZegt() throws IOException {
        return Bladen.alle().stream()
                .filter(blok -> !blok.isProgramma())
                .map(blok ->
                        DynamicTest.dynamicTest(blok.naam(), () -> assertEquals(uitvoer(blok.naam()), blok.uitvoer())));
    }

    private static String uitvoer(String naam) throws ReflectiveOperationException {
        Class<?> klasse = Class.forName(Voorbeeldcode.class.getPackageName() + "." + naam);
        Voorbeeldcode voorbeeld =
                (Voorbeeldcode) klasse.getDeclaredConstructor().newInstance();
        voorbeeld.draai();
        return String.join("\n", voorbeeld.uitvoer()) + "\n";
    }

    @Test
    void elkVoorbeeldStaatOpEenBlad() throws IOException {
        Set<String> getoond = Bladen.alle().stream().map(Blok::naam).collect(Collectors.toCollection(TreeSet::new));
        Set<String> geschreven = metMerken(Path.of("src/test/java/nl/klacht/core/docs"));
        geschreven.addAll(metMerken(Bladen.PROGRAMMAS));
        assertEquals(geschreven, getoond);
    }

    @Test
    void hetVoorbeeldVanDeReadmeIsKort() throws IOException {
        List<Blok> blokken = Bladen.van(Bladen.README);
        assertEquals(1, blokken.size());
        assertTrue(blokken.get(0).code().lines().count() <= REGELS_HOOGSTENS, "at most twenty lines");
    }

    /** The files in a folder that have a line with the first mark. */
    private static Set<String> metMerken(Path map) throws IOException {
        Set<String> namen = new TreeSet<>();
        try (Stream<Path> bestanden = Files.walk(map)) {
            for (Path bestand : bestanden.filter(Files::isRegularFile).toList()) {
                if (Files.readAllLines(bestand).stream()
                        .anyMatch(regel -> regel.strip().equals("// begin"))) {
                    namen.add(map.relativize(bestand).toString().replace(".java", ""));
                }
            }
        }
        return namen;
    }
}
