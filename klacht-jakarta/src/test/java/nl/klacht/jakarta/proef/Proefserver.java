package nl.klacht.jakarta.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.klacht.jakarta.platform.Bestanden;
import nl.klacht.jakarta.platform.IngebouwdePostgres;

/** One server in a process of its own, with the war and the configuration that ship, in demo mode. */
public final class Proefserver implements AutoCloseable {

    /** In the environment of a server: it runs with the options it ships with, not with those of a quick start. */
    public static final String ZOALS_GELEVERD = "PROEF_ZOALS_GELEVERD";

    private static final Path WLP = Path.of("target", "proef", "wlp").toAbsolutePath();
    private static final Path WAR = Path.of("target", "klacht.war").toAbsolutePath();
    private static final String APPLICATIE_MISLUKT = "CWWKZ0002E";
    private static final Duration GEDULD = Duration.ofMinutes(4);

    private final Path map;
    private final int poort;
    private final int beheerpoort;
    private final ProcessBuilder opdracht;
    private Process proces;

    private Proefserver(Path map, int poort, int beheerpoort, ProcessBuilder opdracht) throws IOException {
        this.map = map;
        this.poort = poort;
        this.beheerpoort = beheerpoort;
        this.opdracht = opdracht;
        this.proces = opdracht.start();
    }

    /** Starts a server and waits until it says that it is ready. */
    static Proefserver start(
            Path proefmap,
            String naam,
            IngebouwdePostgres database,
            Map<String, String> omgeving,
            List<Class<?>> klassen) {
        var server = startZonderWachten(proefmap, naam, database, omgeving, klassen);
        try {
            server.wachtTotKlaar();
            return server;
        } catch (IllegalStateException e) {
            server.kill();
            throw e;
        }
    }

    static Proefserver startZonderWachten(
            Path proefmap,
            String naam,
            IngebouwdePostgres database,
            Map<String, String> omgeving,
            List<Class<?>> klassen) {
        try {
            var map = richtIn(proefmap.resolve(naam), proefmap, omgeving);
            voegToe(map.resolve("usr/servers/klacht/apps/klacht.war"), klassen);
            var alle = omgeving(database, proefmap);
            alle.putAll(omgeving);
            var opdracht = new ProcessBuilder(WLP.resolve("bin/server").toString(), "run", "klacht")
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(
                            Files.writeString(map.resolve("uitvoer.log"), "").toFile()));
            opdracht.environment().keySet().removeIf(naamIs -> naamIs.startsWith("KLACHT_"));
            opdracht.environment().putAll(alle);
            opdracht.environment().put("WLP_USER_DIR", map.resolve("usr").toString());
            opdracht.environment().values().removeIf(String::isEmpty);
            return new Proefserver(
                    map, Integer.parseInt(alle.get("HTTP_PORT")), Integer.parseInt(alle.get("BEHEER_PORT")), opdracht);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Proefclient als(String rol, String tenant) {
        return new Proefclient(adres(), host(tenant), rol, "demo");
    }

    public Proefclient anoniem(String tenant) {
        return new Proefclient(adres(), host(tenant), null, null);
    }

    /** A client on the management port. */
    public Proefclient beheer() {
        return new Proefclient(URI.create("http://127.0.0.1:" + beheerpoort), "localhost:" + beheerpoort, null, null);
    }

    public URI basis(String tenant) {
        return URI.create("http://" + host(tenant));
    }

    public int poort() {
        return poort;
    }

    public int beheerpoort() {
        return beheerpoort;
    }

    /** What the server has written to its log so far. */
    public String log() {
        try {
            return Files.readString(map.resolve("uitvoer.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the server writes its logs and its dumps. */
    public Path logmap() {
        return map.resolve("usr/servers/klacht/logs");
    }

    /** The process of the Java virtual machine. */
    public long pid() {
        return java().orElseThrow(() -> new IllegalStateException("not running: " + map))
                .pid();
    }

    /** Ends the server at once, as a power cut would. */
    public void kill() {
        java().ifPresent(ProcessHandle::destroyForcibly);
        proces.destroyForcibly();
        wachtOpEinde();
    }

    /** Starts again what was killed, in the folder as it was left, and waits until it is ready. */
    public void herstart() {
        try {
            proces = opdracht.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wachtTotKlaar();
    }

    /** The exit value, once the server has ended by itself. */
    public int wachtOpEinde() {
        try {
            if (!proces.waitFor(GEDULD.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the server does not end: " + map);
            }
            return proces.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (proces.isAlive()) {
            java().ifPresentOrElse(ProcessHandle::destroy, proces::destroy);
            wachtOpEinde();
        }
    }

    @Override
    public String toString() {
        return "Proefserver[" + map + "]";
    }

    /** The Java process itself; the shell that started it is its parent or has become it. */
    private Optional<ProcessHandle> java() {
        return Stream.concat(Stream.of(proces.toHandle()), proces.descendants())
                .filter(p -> p.info().command().filter(c -> c.endsWith("java")).isPresent())
                .findFirst();
    }

    /** Waits until the server says that it is ready, or fails with its log. */
    public void wachtTotKlaar() {
        var einde = Instant.now().plus(GEDULD);
        while (!isKlaar()) {
            if (eindigtBinnen(Duration.ofMillis(250))
                    || isMislukt()
                    || Instant.now().isAfter(einde)) {
                throw new IllegalStateException("the server did not become ready:\n" + log());
            }
        }
    }

    private boolean isKlaar() {
        return beheer().find("/health/ready").filter(a -> a.status() == 200).isPresent()
                && anoniem("beheer").find("/api/v1/").isPresent();
    }

    private boolean isMislukt() {
        return log().contains(APPLICATIE_MISLUKT);
    }

    private boolean eindigtBinnen(Duration duur) {
        try {
            return proces.waitFor(duur.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private URI adres() {
        return URI.create("http://127.0.0.1:" + poort);
    }

    private String host(String tenant) {
        return (tenant.contains(".") ? tenant : tenant + ".localhost") + ":" + poort;
    }

    private static Map<String, String> omgeving(IngebouwdePostgres database, Path proefmap) {
        var omgeving = new HashMap<String, String>();
        omgeving.put("HTTP_PORT", Integer.toString(Proef.vrijePoort()));
        omgeving.put("BEHEER_PORT", Integer.toString(Proef.vrijePoort()));
        omgeving.put("KLACHT_DEMO", "ja");
        omgeving.put("KLACHT_DEMOGEGEVENS", "nee");
        omgeving.put("KLACHT_WEKKER_SECONDEN", "3600");
        omgeving.put("KLACHT_METERS_SECONDEN", "3600");
        omgeving.put("KLACHT_GRENS_GEMEENTE", "0");
        omgeving.put("KLACHT_GRENS_AFZENDER", "0");
        omgeving.put("KLACHT_DB_URL", database.url());
        omgeving.put("KLACHT_DB_WACHTWOORD", database.geheimen().toepassing());
        omgeving.put("KLACHT_MIGRATIE_WACHTWOORD", database.geheimen().migratie());
        omgeving.put("KLACHT_TENANT_CONFIGS", tenantmap(proefmap).toString());
        return omgeving;
    }

    /** The municipalities that ship and those of the tests, side by side. */
    private static Path tenantmap(Path proefmap) {
        var doel = proefmap.resolve("tenant-configs");
        for (var bron : List.of(Path.of("..", "tenant-configs"), Path.of("src", "test", "tenant-configs"))) {
            kopieer(bron, doel);
        }
        return doel;
    }

    /** Jars in a reproducible war never look newer, so what the server unpacked for an earlier run goes first. */
    private static Path richtIn(Path map, Path proefmap, Map<String, String> omgeving) throws IOException {
        var server = map.resolve("usr/servers/klacht");
        Bestanden.verwijder(server.resolve("workarea"));
        Files.createDirectories(server.resolve("apps"));
        kopieer(Path.of("src", "main", "liberty", "config"), server);
        kopieer(proefmap.resolve("jdbc"), server.resolve("jdbc"));
        Files.copy(WAR, server.resolve("apps/klacht.war"), StandardCopyOption.REPLACE_EXISTING);
        if (!omgeving.containsKey(ZOALS_GELEVERD)) {
            Files.writeString(server.resolve("jvm.options"), "-XX:TieredStopAtLevel=1\n", StandardOpenOption.APPEND);
        }
        return map;
    }

    private static void voegToe(Path war, List<Class<?>> klassen) throws IOException {
        if (klassen.isEmpty()) {
            return;
        }
        try (var zip = FileSystems.newFileSystem(war)) {
            for (var klasse : klassen) {
                var naam = klasse.getName().replace('.', '/') + ".class";
                var doel = zip.getPath("WEB-INF/classes", naam);
                Files.createDirectories(doel.getParent());
                Files.copy(Path.of("target", "test-classes").resolve(naam), doel, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void kopieer(Path van, Path naar) {
        if (!Files.isDirectory(van)) {
            return;
        }
        try (var alles = Files.walk(van)) {
            for (var bron : alles.toList()) {
                var doel = naar.resolve(van.relativize(bron).toString());
                if (Files.isDirectory(bron)) {
                    Files.createDirectories(doel);
                } else {
                    Files.copy(bron, doel, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
