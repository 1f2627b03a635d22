package nl.klacht.jakarta.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The database of a running installation, found from the start parameters as the service finds it, for who works beside it:
 * an own database by its address, the embedded one by its folder. It starts nothing.
 */
public final class Beheertoegang {

    private static final int REGEL_MET_POORT = 3;

    private Beheertoegang() {}

    /** @throws StartGeweigerd when the parameters lead to no database that runs */
    public static Databasetoegang van(Map<String, String> waarden) {
        Omgeving omgeving = new Omgeving(waarden);
        return omgeving.find("KLACHT_DB_URL").isPresent() ? eigen(omgeving) : ingebouwd(omgeving);
    }

    /** Without the password of the pool, which nobody needs who may do more. */
    private static Databasetoegang eigen(Omgeving omgeving) {
        return new Databasetoegang(
                omgeving.read("KLACHT_DB_URL", ""),
                omgeving.find("KLACHT_MIGRATIE_LOGIN").orElse(Inrichting.MIGRATIE),
                omgeving.readGeheim("KLACHT_MIGRATIE_WACHTWOORD", "nodig bij een eigen database (KLACHT_DB_URL)."),
                omgeving.find("KLACHT_DB_LOGIN").orElse(Inrichting.TOEPASSING),
                "");
    }

    private static Databasetoegang ingebouwd(Omgeving omgeving) {
        Path map = omgeving.find("KLACHT_DATA")
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".klacht"))
                .toAbsolutePath();
        Path geheimen = map.resolve("geheimen.properties");
        Path draaiend = map.resolve("data").resolve("postmaster.pid");
        if (!Files.exists(geheimen) || !Files.exists(draaiend)) {
            throw new StartGeweigerd("In " + map + " draait geen database. Start de dienst, of zeg met KLACHT_DATA"
                    + " of KLACHT_DB_URL waar de database is.");
        }
        return new Databasetoegang(
                "jdbc:postgresql://127.0.0.1:" + poort(draaiend) + "/" + IngebouwdePostgres.DATABASE,
                Inrichting.MIGRATIE,
                Geheimen.leesOfMaak(geheimen).migratie(),
                Inrichting.TOEPASSING,
                "");
    }

    private static int poort(Path draaiend) {
        try {
            List<String> regels = Files.readAllLines(draaiend);
            return Integer.parseInt(regels.get(REGEL_MET_POORT).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
