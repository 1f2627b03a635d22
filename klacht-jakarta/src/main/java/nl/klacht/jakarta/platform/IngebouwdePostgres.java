package nl.klacht.jakarta.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL in a folder of its own, for who starts the service without a configured database. Only loopback, only
 * scram passwords, a superuser that nobody logs in as but this class.
 *
 * <p>One process may use a folder at a time. After a hard kill of that process PostgreSQL lives on; the next start takes it
 * over.
 */
public final class IngebouwdePostgres implements AutoCloseable {

    public static final String DATABASE = "klacht";
    private static final String ADRES = "127.0.0.1";
    private static final String SUPERUSER = "postgres";

    private final Path map;
    private final int poort;
    private final Path programma;
    private final Geheimen geheimen;
    private final FileLock slot;
    private boolean gestopt;

    private IngebouwdePostgres(Path map, int poort, Path programma, Geheimen geheimen, FileLock slot) {
        this.map = map;
        this.poort = poort;
        this.programma = programma;
        this.geheimen = geheimen;
        this.slot = slot;
    }

    /** Starts the version that ships with the service. */
    public static IngebouwdePostgres start(Path map, int poort) {
        try (var archief = IngebouwdePostgres.class.getClassLoader().getResourceAsStream(Binaries.LINUX)) {
            if (archief == null || !isLinuxAmd64()) {
                throw new StartGeweigerd("De ingebouwde database draait alleen op Linux (x86-64)."
                        + " Geef met KLACHT_DB_URL een eigen PostgreSQL 15, 16 of 17 op.");
            }
            return start(map, poort, archief);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the version in the given archive. */
    public static IngebouwdePostgres start(Path map, int poort, InputStream archief) throws IOException {
        Files.createDirectories(map);
        Files.setPosixFilePermissions(map, PosixFilePermissions.fromString("rwx------"));
        var slot = vergrendel(map);
        var programma = Binaries.uitgepakt(map, archief);
        var postgres = new IngebouwdePostgres(
                map, poort, programma, Geheimen.leesOfMaak(map.resolve("geheimen.properties")), slot);
        postgres.start();
        return postgres;
    }

    public String url() {
        return url(DATABASE);
    }

    public String url(String database) {
        return "jdbc:postgresql://" + ADRES + ":" + poort + "/" + database;
    }

    public Path map() {
        return map;
    }

    public Geheimen geheimen() {
        return geheimen;
    }

    /** A connection as superuser, for provisioning and for tests that must see everything. */
    public Connection alsSuperuser(String database) throws SQLException {
        var bron = new PGSimpleDataSource();
        bron.setServerNames(new String[] {ADRES});
        bron.setPortNumbers(new int[] {poort});
        bron.setDatabaseName(database);
        return bron.getConnection(SUPERUSER, geheimen.superuser());
    }

    /**
     * Starts PostgreSQL again when its process is gone; it then reads its own log and holds all that it had committed.
     *
     * @return whether it was gone
     * @throws StartGeweigerd when it does not start yet, for instance because processes of the old one are still ending
     */
    public synchronized boolean herstelAlsWeg() throws IOException {
        if (gestopt || proces().isPresent()) {
            return false;
        }
        startOpVrijePoort();
        return true;
    }

    /** The process that PostgreSQL runs in; empty when it is gone. */
    public Optional<ProcessHandle> proces() throws IOException {
        Path bestand = data().resolve("postmaster.pid");
        if (!Files.exists(bestand)) {
            return Optional.empty();
        }
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(bestand).get(0).strip()))
                .filter(ProcessHandle::isAlive);
    }

    /** Stops PostgreSQL in an orderly way and frees the folder. */
    @Override
    public synchronized void close() {
        gestopt = true;
        try {
            voerUit("stoppen", pgCtl("-m", "fast", "-w", "stop"));
            slot.release();
            slot.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() throws IOException {
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            initialiseer();
        }
        var draaiendePoort = draaiendePoort();
        if (draaiendePoort == null) {
            startOpVrijePoort();
        } else if (draaiendePoort != poort) {
            voerUit("stoppen", pgCtl("-m", "fast", "-w", "stop"));
            startOpVrijePoort();
        }
        try {
            richtIn();
        } catch (SQLException e) {
            throw new StartGeweigerd("De ingebouwde database in " + map + " antwoordt niet: " + e.getMessage(), e);
        }
    }

    private void startOpVrijePoort() throws IOException {
        Poortcontrole.eisVrij(ADRES, poort, "de ingebouwde database", "KLACHT_DB_PORT");
        voerUit(
                "starten",
                pgCtl("-w", "-t", "60", "-l", map.resolve("postgres.log").toString(), "-o", "-p " + poort, "start"));
    }

    private void initialiseer() throws IOException {
        var wachtwoord = map.resolve(".initdb-wachtwoord");
        Files.deleteIfExists(wachtwoord);
        Geheimen.schrijf(wachtwoord, List.of(geheimen.superuser()));
        var nieuw = map.resolve("data.nieuw");
        Bestanden.verwijder(nieuw);
        voerUit(
                "aanmaken",
                opdracht(
                        "initdb",
                        List.of(
                                "-D",
                                nieuw.toString(),
                                "-U",
                                SUPERUSER,
                                "-E",
                                "UTF8",
                                "--locale=C.UTF-8",
                                "--auth=scram-sha-256",
                                "--pwfile=" + wachtwoord)));
        Files.delete(wachtwoord);
        Files.writeString(nieuw.resolve("pg_hba.conf"), """
                # only loopback, only with a password; replication is not offered
                host all all 127.0.0.1/32 scram-sha-256
                """);
        Files.writeString(nieuw.resolve("postgresql.conf"), """

                listen_addresses = '%s'
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                max_connections = 60
                shared_buffers = '64MB'
                # an error is logged without the row that it is about
                log_error_verbosity = 'terse'
                """.formatted(ADRES), StandardOpenOption.APPEND);
        Files.move(nieuw, data());
    }

    /** The logins and the database; harmless when they are there already. */
    private void richtIn() throws SQLException {
        try (var c = alsSuperuser(SUPERUSER)) {
            Inrichting.logins(c, geheimen);
        }
        richtIn(DATABASE);
    }

    /** A database in which the service can work; harmless when it is there already. */
    public void richtIn(String database) throws SQLException {
        try (var c = alsSuperuser(SUPERUSER)) {
            Inrichting.database(c, database);
        }
        try (var c = alsSuperuser(database)) {
            Inrichting.rechten(c, database);
        }
    }

    /** The port of the PostgreSQL that already runs on this folder, or null. */
    private @Nullable Integer draaiendePoort() throws IOException {
        if (proces(pgCtl("status")) != 0) {
            return null;
        }
        return Integer.valueOf(
                Files.readAllLines(data().resolve("postmaster.pid")).get(3).strip());
    }

    private Path data() {
        return map.resolve("data");
    }

    private List<String> pgCtl(String... argumenten) {
        var lijst = new ArrayList<>(List.of("-D", data().toString()));
        lijst.addAll(List.of(argumenten));
        return opdracht("pg_ctl", lijst);
    }

    /** PostgreSQL refuses to run as root, so root runs it inside a user namespace of its own. */
    private List<String> opdracht(String naam, List<String> argumenten) {
        var lijst = new ArrayList<String>();
        if (isRoot()) {
            lijst.addAll(List.of("unshare", "-U"));
        }
        lijst.add(programma.resolve("bin").resolve(naam).toString());
        lijst.addAll(argumenten);
        return lijst;
    }

    private void voerUit(String wat, List<String> opdracht) throws IOException {
        if (proces(opdracht) == 0) {
            return;
        }
        if (isRoot() && proces(List.of("unshare", "-U", "true")) != 0) {
            throw new StartGeweigerd("PostgreSQL draait niet als root, en hier mag root geen user namespace maken."
                    + " Start de dienst als gewone gebruiker, of geef met KLACHT_DB_URL een eigen PostgreSQL op.");
        }
        throw new StartGeweigerd("Het " + wat + " van de ingebouwde database in " + map + " lukt niet: "
                + Files.readString(uitvoer()).strip());
    }

    private int proces(List<String> opdracht) throws IOException {
        var proces = new ProcessBuilder(opdracht)
                .directory(map.toFile())
                .redirectErrorStream(true)
                .redirectOutput(uitvoer().toFile());
        proces.environment().keySet().removeIf(naam -> naam.startsWith("PG"));
        var lopend = proces.start();
        lopend.getOutputStream().close();
        return wachtOp(lopend);
    }

    private static int wachtOp(Process proces) throws IOException {
        try {
            if (!proces.waitFor(120, TimeUnit.SECONDS)) {
                proces.destroyForcibly();
                throw new IOException("no answer within two minutes");
            }
            return proces.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private Path uitvoer() {
        return map.resolve("laatste-opdracht.log");
    }

    private static FileLock vergrendel(Path map) throws IOException {
        var kanaal = FileChannel.open(map.resolve(".slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var slot = kanaal.tryLock();
            if (slot != null) {
                return slot;
            }
        } catch (OverlappingFileLockException e) {
            kanaal.close();
            throw inGebruik(map, e);
        }
        kanaal.close();
        throw inGebruik(map, null);
    }

    private static StartGeweigerd inGebruik(Path map, @Nullable Throwable oorzaak) {
        return new StartGeweigerd(
                "De gegevensmap " + map + " is in gebruik door een andere start van de dienst."
                        + " Stop die eerst, of kies een andere map met KLACHT_DATA.",
                oorzaak);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean isLinuxAmd64() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }
}
