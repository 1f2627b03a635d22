package nl.klacht.core.recht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.klacht.core.Kernklassen;

/** All tables of examples that a jurist can correct: those beside an article, and the loose ones. */
final class Voorbeeldtabellen {

    private static final Path WORTEL = Path.of("..");
    private static final Path TABELLEN = WORTEL.resolve(Path.of("klacht-core", "src", "test", "resources"));

    private Voorbeeldtabellen() {}

    /** How many examples there are in all. */
    static long rijen() {
        return bestanden().stream()
                .mapToLong(
                        bestand -> Csv.lees("/" + TABELLEN.relativize(bestand)).size())
                .sum();
    }

    /** The tables that belong to no one article, from the root of the repository. */
    static Stream<Path> zonderKlasse() {
        List<String> artikelen = Kernklassen.artikelen().stream()
                .map(artikel -> artikel.getSimpleName() + ".csv")
                .toList();
        return bestanden().stream()
                .filter(bestand -> !artikelen.contains(bestand.getFileName().toString()))
                .map(WORTEL::relativize);
    }

    private static List<Path> bestanden() {
        try (Stream<Path> bestanden = Files.walk(TABELLEN)) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".csv"))
                    .filter(bestand -> !bestand.getParent().endsWith("register"))
                    .sorted()
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
