package nl.klacht.jakarta.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Removes a folder with all that is in it. */
public final class Bestanden {

    private Bestanden() {}

    public static void verwijder(Path map) throws IOException {
        if (!Files.exists(map)) {
            return;
        }
        try (var alles = Files.walk(map)) {
            for (var pad : alles.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(pad);
            }
        }
    }
}
