package nl.klacht.jakarta.beheer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the folders of the municipalities are. */
record Tenantmappen(Path plek) {

    private static final String OMGEVING = "KLACHT_TENANT_CONFIGS";
    private static final String EIGENSCHAP = "klacht.tenant.configs";

    /** The environment wins, then the start parameter, then the folder in which the server runs. */
    static Tenantmappen vanServer() {
        return van(System.getenv(), System.getProperties());
    }

    static Tenantmappen van(Map<String, String> omgeving, Properties eigenschappen) {
        String plek = gevuld(omgeving.get(OMGEVING)) ? omgeving.get(OMGEVING) : eigenschappen.getProperty(EIGENSCHAP);
        return new Tenantmappen(Path.of(gevuld(plek) ? plek : "tenant-configs"));
    }

    /** One folder a municipality, by name; what starts with a dot is none. */
    List<Path> alle() {
        if (!Files.isDirectory(plek)) {
            return List.of();
        }
        try (Stream<Path> mappen = Files.list(plek)) {
            return mappen.filter(Files::isDirectory)
                    .filter(map -> !map.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Other when any file in the folders came, went or was written. */
    String vingerafdruk() {
        if (!Files.isDirectory(plek)) {
            return "";
        }
        try (Stream<Path> alles = Files.walk(plek)) {
            return alles.filter(Files::isRegularFile)
                    .sorted()
                    .map(Tenantmappen::afdruk)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String afdruk(Path bestand) {
        try {
            return bestand + " " + Files.getLastModifiedTime(bestand) + " " + Files.size(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean gevuld(@Nullable String waarde) {
        return waarde != null && !waarde.isBlank();
    }
}
