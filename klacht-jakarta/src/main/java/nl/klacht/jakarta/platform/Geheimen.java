package nl.klacht.jakarta.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * The random passwords of the embedded database: of its superuser, of the login that owns the tables and of the login
 * that owns nothing. They live in one file that only its owner may read.
 */
public record Geheimen(String superuser, String migratie, String toepassing) {

    private static final SecureRandom TOEVAL = new SecureRandom();

    /** Reads the file, or makes it on the first start. */
    static Geheimen leesOfMaak(Path bestand) {
        try {
            return Files.exists(bestand) ? lees(bestand) : maak(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Geheimen lees(Path bestand) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(bestand)) {
            properties.load(in);
        }
        return new Geheimen(
                properties.getProperty("superuser"),
                properties.getProperty("migratie"),
                properties.getProperty("toepassing"));
    }

    private static Geheimen maak(Path bestand) throws IOException {
        var nieuw = new Geheimen(willekeurig(), willekeurig(), willekeurig());
        schrijf(
                bestand,
                List.of(
                        "superuser=" + nieuw.superuser,
                        "migratie=" + nieuw.migratie,
                        "toepassing=" + nieuw.toepassing));
        return nieuw;
    }

    /** Writes lines to a file that was never readable by others, not even for a moment. */
    static void schrijf(Path bestand, List<String> regels) throws IOException {
        var alleenEigenaar = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var tijdelijk = Files.createTempFile(bestand.getParent(), ".geheim", "", alleenEigenaar);
        Files.write(tijdelijk, regels, StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(tijdelijk, bestand);
    }

    private static String willekeurig() {
        var bytes = new byte[24];
        TOEVAL.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Geheimen[***]";
    }
}
