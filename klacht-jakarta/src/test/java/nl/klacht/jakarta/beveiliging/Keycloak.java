package nl.klacht.jakarta.beveiliging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.platform.Bestanden;

/** A real Keycloak in a process of its own, with one realm for each municipality; built once, emptied at every start. */
final class Keycloak implements AutoCloseable {

    static final String WACHTWOORD = "wachtwoord-van-de-proef";

    private static final Path MAP = Path.of("target", "proef", "keycloak").toAbsolutePath();
    private static final Path GEBOUWD = MAP.resolve("gebouwd");
    private static final Duration GEDULD = Duration.ofMinutes(5);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int poort;
    private final Process proces;

    private Keycloak(int poort, Process proces) {
        this.poort = poort;
        this.proces = proces;
    }

    /**
     * Starts it, and does not wait.
     *
     * @param poort where it will be
     * @param tenants the municipalities that get a realm
     * @param klacht the port over which browsers reach us
     */
    static Keycloak start(int poort, List<String> tenants, int klacht) {
        try {
            bouw();
            Bestanden.verwijder(MAP.resolve("data"));
            Path realms = Files.createDirectories(MAP.resolve("data").resolve("import"));
            for (String tenant : tenants) {
                Files.writeString(realms.resolve(tenant + ".json"), realm(tenant, klacht));
            }
            return new Keycloak(
                    poort,
                    kc(
                            "start",
                            "--optimized",
                            "--import-realm",
                            "--http-enabled=true",
                            "--http-host=127.0.0.1",
                            "--http-port=" + poort,
                            "--hostname-strict=false"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static URI issuer(int poort, String tenant) {
        return URI.create("http://localhost:" + poort + "/realms/" + tenant);
    }

    /** Waits until this municipality's realm answers. */
    void wachtOp(String tenant) {
        URI adres = URI.create(issuer(poort, tenant) + "/.well-known/openid-configuration");
        Instant einde = Instant.now().plus(GEDULD);
        while (!antwoordt(adres)) {
            if (eindigtBinnen(Duration.ofMillis(500)) || Instant.now().isAfter(einde)) {
                throw new IllegalStateException("Keycloak did not become ready, see " + MAP.resolve("uitvoer.log"));
            }
        }
    }

    /** A token for the API that Keycloak gives to this account. */
    String toegangstoken(String tenant, String account) {
        String inhoud = "grant_type=password&scope=openid&client_id=klacht-" + tenant + "&client_secret="
                + NepIssuer.GEHEIM + "&username=" + account + "&password=" + WACHTWOORD;
        HttpRequest verzoek = HttpRequest.newBuilder(
                        URI.create(issuer(poort, tenant) + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(inhoud))
                .build();
        try {
            String antwoord = HTTP.send(verzoek, BodyHandlers.ofString()).body();
            return Json.mapper().readTree(antwoord).required("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        proces.descendants().forEach(ProcessHandle::destroy);
        proces.destroy();
        if (!eindigtBinnen(Duration.ofSeconds(30))) {
            proces.destroyForcibly();
        }
    }

    private static void bouw() throws IOException {
        if (Files.exists(GEBOUWD)) {
            return;
        }
        Keycloak bouwer = new Keycloak(0, kc("build", "--db=dev-file", "--cache=local"));
        if (!bouwer.eindigtBinnen(GEDULD) || bouwer.proces.exitValue() != 0) {
            throw new IllegalStateException("Keycloak could not be built, see " + MAP.resolve("uitvoer.log"));
        }
        Files.createFile(GEBOUWD);
    }

    private static Process kc(String... opdracht) throws IOException {
        List<String> alles =
                new ArrayList<>(List.of(MAP.resolve("bin").resolve("kc.sh").toString()));
        alles.addAll(List.of(opdracht));
        ProcessBuilder bouwer = new ProcessBuilder(alles)
                .redirectErrorStream(true)
                .redirectOutput(MAP.resolve("uitvoer.log").toFile());
        bouwer.environment().keySet().removeIf(naam -> naam.startsWith("KC_"));
        bouwer.environment().put("JAVA_HOME", System.getProperty("java.home"));
        bouwer.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        bouwer.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        return bouwer.start();
    }

    private static String realm(String tenant, int klacht) throws IOException {
        try (InputStream in = Keycloak.class.getResourceAsStream("realm.json")) {
            return new String(Objects.requireNonNull(in, "realm.json").readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{tenant}", tenant)
                    .replace("{geheim}", NepIssuer.GEHEIM)
                    .replace("{wachtwoord}", WACHTWOORD)
                    .replace("{site}", "https://" + tenant + ".localhost:" + klacht);
        }
    }

    private static boolean antwoordt(URI adres) {
        try {
            return HTTP.send(HttpRequest.newBuilder(adres).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean eindigtBinnen(Duration duur) {
        try {
            return proces.waitFor(duur.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
