package nl.klacht.jakarta.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the administrator does for a municipality with a login or a database of its own, as beheren.md tells. */
final class Muurinrichting {

    static final String WACHTWOORD = "alleen-voor-de-proef";

    private Muurinrichting() {}

    static void maakLogins(Connection superuser, String database, String... logins) throws SQLException {
        try (superuser) {
            for (String login : logins) {
                ProefPostgres.voerUit(
                        superuser, "create role " + login + " login noinherit password '" + WACHTWOORD + "'");
                ProefPostgres.voerUit(superuser, "grant connect on database " + database + " to " + login);
            }
        }
    }

    static void eigenLogin(Map<String, String> omgeving, String id, String login) {
        omgeving.put(sleutel(id) + "LOGIN", login);
        omgeving.put(sleutel(id) + "WACHTWOORD", WACHTWOORD);
        omgeving.put(sleutel(id) + "VERBINDINGEN", "2");
    }

    static void eigenDatabase(Map<String, String> omgeving, String id, String login, IngebouwdePostgres eigen) {
        eigenLogin(omgeving, id, login);
        omgeving.put(sleutel(id) + "URL", eigen.url());
        omgeving.put(sleutel(id) + "MIGRATIE_LOGIN", Inrichting.MIGRATIE);
        omgeving.put(sleutel(id) + "MIGRATIE_WACHTWOORD", eigen.geheimen().migratie());
    }

    private static String sleutel(String id) {
        return "GEMEENTE_" + id.replace('-', '_').toUpperCase(Locale.ROOT) + "_DATASOURCE_";
    }

    /** The folder of a municipality, as that of another one. */
    static void neemOver(Path van, Path naar) throws IOException {
        try (Stream<Path> alles = Files.walk(van)) {
            for (Path bron : alles.filter(Files::isRegularFile).toList()) {
                Path doel = naar.resolve(van.relativize(bron).toString());
                Files.createDirectories(doel.getParent());
                Files.writeString(
                        doel,
                        Files.readString(bron)
                                .replace(
                                        van.getFileName().toString(),
                                        naar.getFileName().toString()));
            }
        }
    }
}
