package nl.klacht.jakarta.opdracht.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of one dossier as they lie in an export.
 *
 * @param map the folder of the dossier
 * @param plaatsen where in it each file went, by its id
 */
record Bestandenmap(Path map, Map<String, String> plaatsen) {

    static final String BESTANDEN = "bestanden";

    Bestandenmap {
        plaatsen = Map.copyOf(plaatsen);
    }

    /** Where this file is, when it is there. */
    Optional<Path> find(String id) {
        return Optional.ofNullable(plaatsen.get(id))
                .map(pad -> map.resolve(pad).normalize())
                .filter(plaats -> plaats.startsWith(map) && Files.isRegularFile(plaats));
    }

    /** Whether it lies under this name. */
    boolean heet(String id, String pad) {
        return pad.equals(plaatsen.get(id));
    }

    /** How many files lie there that nothing in the dossier says of. */
    long vreemde() throws IOException {
        Path hier = map.resolve(BESTANDEN);
        if (!Files.isDirectory(hier)) {
            return 0;
        }
        Set<String> bekend = new HashSet<>(plaatsen.values());
        plaatsen.values().forEach(pad -> bekend.add(pad + Dossieruitvoer.MDTO));
        try (Stream<Path> alle = Files.walk(hier)) {
            return alle.filter(Files::isRegularFile)
                    .map(bestand -> map.relativize(bestand).toString())
                    .filter(pad -> !bekend.contains(pad))
                    .count();
        }
    }
}
