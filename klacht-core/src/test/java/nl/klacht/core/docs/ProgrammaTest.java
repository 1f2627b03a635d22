package nl.klacht.core.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klacht.core.grondslag.Grond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that embed the core, compiled and run on their own, outside this build: nothing but the core is there unless
 * the program brings it.
 */
class ProgrammaTest {

    private static final Path KERN = kern();

    @TempDir
    private Path map;

    private static Path kern() {
        return Path.of(
                Grond.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    @Test
    void gewoonJavaMetEenJarOpHetPad() throws IOException, InterruptedException {
        vertaal("los", "--class-path", KERN.toString());
        assertEquals(Bladen.uitvoer("los/Los"), java("--class-path", map + File.pathSeparator + KERN, "Los"));
    }

    @Test
    void eenModuleDieAlleenDeKernNodigHeeft() throws IOException, InterruptedException {
        vertaal("module", "--module-path", KERN.toString());
        assertEquals(
                Bladen.uitvoer("module/voorbeeld/Programma"),
                java(
                        "--limit-modules",
                        "voorbeeld",
                        "--module-path",
                        map + File.pathSeparator + KERN,
                        "--module",
                        "voorbeeld/voorbeeld.Programma"));
    }

    @Test
    void eenBeeldMetNietsDanDeKern() throws IOException, InterruptedException {
        vertaal("module", "--module-path", KERN.toString());
        Path beeld = map.resolve("beeld");
        gereedschap(
                "jlink",
                "--module-path",
                map + File.pathSeparator + KERN,
                "--add-modules",
                "voorbeeld",
                "--output",
                beeld.toString());
        assertEquals(
                Bladen.uitvoer("module/voorbeeld/Programma"),
                voerUit(List.of(beeld.resolve("bin/java").toString(), "--module", "voorbeeld/voorbeeld.Programma")));
    }

    @Test
    void eenAndereContainer() throws IOException, InterruptedException {
        String weld = weld();
        vertaal("container", "--class-path", KERN + File.pathSeparator + weld);
        Files.createDirectory(map.resolve("META-INF"));
        Files.copy(Bladen.PROGRAMMAS.resolve("container/META-INF/beans.xml"), map.resolve("META-INF/beans.xml"));
        assertEquals(
                Bladen.uitvoer("container/voorbeeld/Container"),
                java(
                        "--class-path",
                        map + File.pathSeparator + KERN + File.pathSeparator + weld,
                        "voorbeeld.Container"));
    }

    /** The container and what it needs, and nothing else of the class path of this test. */
    private static String weld() {
        String weld = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(plek -> plek.contains("/org/jboss/") || plek.contains("/jakarta/"))
                .collect(Collectors.joining(File.pathSeparator));
        assertTrue(weld.contains("weld-se-core"), weld);
        return weld;
    }

    private void vertaal(String programma, String... waar) throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>(List.of("-Werror", "-d", map.toString()));
        opdracht.addAll(List.of(waar));
        try (Stream<Path> bronnen = Files.walk(Bladen.PROGRAMMAS.resolve(programma))) {
            bronnen.map(Path::toString).filter(bron -> bron.endsWith(".java")).forEach(opdracht::add);
        }
        gereedschap("javac", opdracht.toArray(String[]::new));
    }

    private static List<String> java(String... opdracht) throws IOException, InterruptedException {
        return gereedschap("java", opdracht);
    }

    private static List<String> gereedschap(String naam, String... opdracht) throws IOException, InterruptedException {
        List<String> alles = new ArrayList<>();
        alles.add(Path.of(System.getProperty("java.home"), "bin", naam).toString());
        alles.addAll(List.of(opdracht));
        return voerUit(alles);
    }

    /** What it printed; fails with everything it said when it did not end well. */
    private static List<String> voerUit(List<String> opdracht) throws IOException, InterruptedException {
        Path fouten = Files.createTempFile("klacht-programma", ".txt");
        try {
            Process proces =
                    new ProcessBuilder(opdracht).redirectError(fouten.toFile()).start();
            String uitvoer;
            try (InputStream in = proces.getInputStream()) {
                uitvoer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            int afloop = proces.waitFor();
            String gezegd = Files.readString(fouten);
            assertEquals(0, afloop, () -> opdracht + "\n" + uitvoer + gezegd);
            return uitvoer.lines().toList();
        } finally {
            Files.delete(fouten);
        }
    }
}
