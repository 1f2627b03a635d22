package nl.klacht.jakarta.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.klacht.jakarta.platform.Bestanden;
import nl.klacht.jakarta.platform.IngebouwdePostgres;
import org.jspecify.annotations.Nullable;

/**
 * What an integration test needs: {@code Proef.als("kcc", "stichtse-vecht").get("/api/v1/dossiers")}. The database and the
 * server start at the first question and serve the whole run.
 */
public final class Proef {

    private static final Path MAP = Path.of("target", "proef").toAbsolutePath();
    private static final Deque<AutoCloseable> TE_SLUITEN = new ArrayDeque<>();

    private static final Duration PAUZE = Duration.ofMillis(20);

    private static @Nullable IngebouwdePostgres database;
    private static @Nullable Proefserver server;
    private static @Nullable Proefserver tweede;
    private static @Nullable IllegalStateException mislukt;

    private Proef() {}

    /** A client that is logged in as a demo account of a tenant, or of the platform ({@code "beheer"}), on the server. */
    public static Proefclient als(String rol, String tenant) {
        return server().als(rol, tenant);
    }

    /** A client that is not logged in. */
    public static Proefclient anoniem(String tenant) {
        return server().anoniem(tenant);
    }

    /** The address of a tenant for a browser. */
    public static URI basis(String tenant) {
        return server().basis(tenant);
    }

    /** The server of this run. */
    public static synchronized Proefserver server() {
        if (mislukt != null) {
            throw new IllegalStateException("the server did not start for an earlier test", mislukt);
        }
        if (server == null) {
            server = startEerste();
        }
        return server;
    }

    /** Another server on the same database; started when it is first asked for. */
    public static synchronized Proefserver tweedeServer() {
        server();
        if (tweede == null) {
            tweede = start("tweede-server", Map.of());
        }
        return tweede;
    }

    /**
     * A server of a test's own, on the database of this run unless the environment says otherwise; the test closes it.
     *
     * @param naam of its folder under {@code target/proef}
     * @param omgeving environment variables that come over the usual ones; an empty value removes one
     */
    public static Proefserver eigenServer(String naam, Map<String, String> omgeving) {
        return Proefserver.start(MAP, naam, database(), omgeving, List.of());
    }

    /** A server of a test's own, with these test classes added to the war; the test closes it. */
    public static Proefserver serverMet(String naam, Class<?>... klassen) {
        return serverMet(naam, Map.of(), klassen);
    }

    /** As {@link #serverMet(String, Class[])}, with an environment as in {@link #eigenServer}. */
    public static Proefserver serverMet(String naam, Map<String, String> omgeving, Class<?>... klassen) {
        return Proefserver.start(MAP, naam, database(), omgeving, List.of(klassen));
    }

    /** A server of a test's own that is not expected to become ready; the test closes it. */
    public static Proefserver startZonderWachten(String naam, Map<String, String> omgeving) {
        return Proefserver.startZonderWachten(MAP, naam, database(), omgeving, List.of());
    }

    /** The SQL that the service sends while this runs; BEGIN apart, which travels with the first statement. */
    public static List<String> sql(Runnable werk) {
        return new Sqlteller(database()).tijdens(werk);
    }

    /** As {@link #sql}, with BEGIN, and with the values in the place of the parameters. */
    public static List<String> sqlMetWaarden(Runnable werk) {
        return new Sqlteller(database()).metWaarden(werk);
    }

    /** The database of this run, for tests that must look behind the service. */
    public static synchronized IngebouwdePostgres database() {
        if (database == null) {
            var map = nieuweMap("database");
            database = sluitAanHetEind(IngebouwdePostgres.start(map, vrijePoort()), map);
        }
        return database;
    }

    /** Stops this PostgreSQL at the end of the run, and removes its folder. */
    public static synchronized IngebouwdePostgres sluitAanHetEind(IngebouwdePostgres postgres, Path map) {
        TE_SLUITEN.push(() -> Bestanden.verwijder(map));
        TE_SLUITEN.push(postgres);
        return postgres;
    }

    /** Stops something of a test's own at the end of the run, before the database. */
    public static synchronized <T extends AutoCloseable> T sluitAanHetEind(T iets) {
        TE_SLUITEN.push(iets);
        return iets;
    }

    /** Looks until it is so; fails after two minutes. */
    public static void wachtTot(Supplier<String> anders, BooleanSupplier gezien) {
        var einde = Instant.now().plusSeconds(120);
        while (!gezien.getAsBoolean()) {
            if (Instant.now().isAfter(einde)) {
                throw new AssertionError(anders.get());
            }
            LockSupport.parkNanos(PAUZE.toNanos());
        }
    }

    /** The program of the browser, as {@code .ci/browser} found it. */
    public static Path browser() {
        try {
            return Path.of(Files.readString(MAP.resolve("browser")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty folder under {@code target/proef}. */
    public static Path nieuweMap(String naam) {
        try {
            Files.createDirectories(MAP);
            return Files.createTempDirectory(MAP, naam + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int vrijePoort() {
        try (var proef = new ServerSocket(0)) {
            return proef.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops everything that was started. */
    public static synchronized void sluit() {
        while (!TE_SLUITEN.isEmpty()) {
            sluit(TE_SLUITEN.pop());
        }
        database = null;
        server = null;
        tweede = null;
    }

    private static void sluit(AutoCloseable iets) {
        try {
            iets.close();
        } catch (Exception e) {
            throw new IllegalStateException("could not stop " + iets, e);
        }
    }

    /** A server that will not start is tried once, not by every test again. */
    private static Proefserver startEerste() {
        try {
            return start("server", Map.of());
        } catch (IllegalStateException e) {
            mislukt = e;
            throw e;
        }
    }

    private static Proefserver start(String naam, Map<String, String> omgeving) {
        var nieuw = eigenServer(naam, omgeving);
        TE_SLUITEN.push(nieuw);
        return nieuw;
    }
}
