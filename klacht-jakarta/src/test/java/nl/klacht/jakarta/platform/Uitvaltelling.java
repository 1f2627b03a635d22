package nl.klacht.jakarta.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.klacht.core.keten.Hashketen;
import nl.klacht.jakarta.platform.Belasting.Stap;
import org.postgresql.ds.PGSimpleDataSource;

/** Looks behind the service at what stands in its embedded database. */
final class Uitvaltelling {

    private static final String SCHEMA = "g_" + Belasting.TENANT;
    private static final String TEKST = "(inhoud like 'Uitval %' or inhoud like '%\"Uitval %')";

    private final Path map;
    private final int poort;

    Uitvaltelling(Path map, int poort) {
        this.map = map;
        this.poort = poort;
    }

    /** Ends PostgreSQL and all its processes at once. */
    void doodPostgres() {
        try {
            long pid = Long.parseLong(Files.readAllLines(map.resolve("data/postmaster.pid"))
                    .get(0)
                    .strip());
            ProcessHandle hoofd = ProcessHandle.of(pid).orElseThrow();
            Stream.concat(Stream.of(hoofd), hoofd.descendants()).toList().forEach(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What of this is not in a history. */
    List<Stap> ontbrekend(List<Stap> stappen) throws SQLException {
        Map<String, List<Hashketen.Rij>> ketens = ketens(stappen);
        return stappen.stream()
                .filter(stap -> ketens.getOrDefault(stap.dossier(), List.of()).size() < stap.versie())
                .toList();
    }

    /** The dossiers whose chain does not verify up to the head that the projection keeps. */
    List<String> gebroken(List<Stap> stappen) throws SQLException {
        Map<String, String> koppen = koppen(stappen);
        return ketens(stappen).entrySet().stream()
                .filter(keten -> Hashketen.eersteBreuk(keten.getValue(), koppen.get(keten.getKey()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Texts that came in more than once. */
    List<String> dubbel() throws SQLException {
        return lees(
                "select min(inhoud) from %s.inhoud where %s group by inhoud having count(*) > 1"
                        .formatted(SCHEMA, TEKST),
                List.of(),
                rij -> rij.getString(1));
    }

    /** What stands in one table and not in the others, or not as far. */
    int halve() throws SQLException {
        try (Connection c = verbinding()) {
            return Halve.tel(c, SCHEMA);
        }
    }

    int dossiers() throws SQLException {
        return aantal("dossier");
    }

    /** How many texts of the load there are, once each or not. */
    int teksten() throws SQLException {
        return aantal("inhoud where " + TEKST);
    }

    private int aantal(String waarvan) throws SQLException {
        return lees("select count(*) from %s.%s".formatted(SCHEMA, waarvan), List.of(), rij -> rij.getInt(1))
                .get(0);
    }

    private Map<String, String> koppen(List<Stap> stappen) throws SQLException {
        Map<String, String> koppen = new LinkedHashMap<>();
        lees(
                "select id, hash from %s.dossier where id = any (?::uuid[])".formatted(SCHEMA),
                ids(stappen),
                rij -> koppen.put(rij.getString("id"), rij.getString("hash")));
        return koppen;
    }

    private Map<String, List<Hashketen.Rij>> ketens(List<Stap> stappen) throws SQLException {
        Map<String, List<Hashketen.Rij>> ketens = new LinkedHashMap<>();
        lees(
                "select * from %s.gebeurtenis where dossier = any (?::uuid[]) order by dossier, volgnummer"
                        .formatted(SCHEMA),
                ids(stappen),
                rij -> ketens.computeIfAbsent(rij.getString("dossier"), id -> new ArrayList<>())
                        .add(rij(rij)));
        return ketens;
    }

    private static Hashketen.Rij rij(ResultSet rij) throws SQLException {
        return new Hashketen.Rij(
                Belasting.TENANT,
                rij.getString("dossier"),
                rij.getInt("volgnummer"),
                rij.getObject("moment", OffsetDateTime.class).toInstant(),
                rij.getString("actor"),
                rij.getString("rol"),
                rij.getString("soort"),
                rij.getInt("versie"),
                rij.getString("inhoud"),
                rij.getString("gronden"),
                rij.getString("vorige_hash"),
                rij.getString("hash"));
    }

    private static List<String> ids(List<Stap> stappen) {
        return stappen.stream().map(Stap::dossier).distinct().toList();
    }

    private interface Lezer<T> {
        T lees(ResultSet rij) throws SQLException;
    }

    private <T> List<T> lees(String sql, List<String> ids, Lezer<T> lezer) throws SQLException {
        List<T> rijen = new ArrayList<>();
        try (Connection c = verbinding();
                var vraag = c.prepareStatement(sql)) {
            if (sql.contains("?")) {
                vraag.setArray(1, c.createArrayOf("text", ids.toArray()));
            }
            try (ResultSet antwoord = vraag.executeQuery()) {
                while (antwoord.next()) {
                    rijen.add(lezer.lees(antwoord));
                }
            }
        }
        return rijen;
    }

    private Connection verbinding() throws SQLException {
        PGSimpleDataSource bron = new PGSimpleDataSource();
        bron.setServerNames(new String[] {"127.0.0.1"});
        bron.setPortNumbers(new int[] {poort});
        bron.setDatabaseName(IngebouwdePostgres.DATABASE);
        return bron.getConnection(
                "postgres",
                Geheimen.leesOfMaak(map.resolve("geheimen.properties")).superuser());
    }
}
