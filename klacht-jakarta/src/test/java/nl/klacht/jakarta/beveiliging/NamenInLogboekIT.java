package nl.klacht.jakarta.beveiliging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klacht.jakarta.platform.IngebouwdePostgres;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A word that stands nowhere else is sent as a name, an address, a text, a search, a password, a part of an address and a
 * value that the database refuses; then every file that the server and PostgreSQL wrote, and all they show, is searched for it.
 */
@DisplayName("In logboek, meters, gezondheid en dumps staat geen woord van een mens")
class NamenInLogboekIT {

    private static final String TENANT = "proef-dienst";
    private static final String SCHEMA = "g_proef_dienst";
    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final String WOORD =
            "zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    /** With this behind it, the database refuses a text. */
    private static final String GEWEIGERD = WOORD + "geweigerd";

    private static Proefserver server;
    private static int inLogVanDatabase;

    @BeforeAll
    static void plant() throws Exception {
        inLogVanDatabase = Files.readString(logVanDatabase()).length();
        server = Proef.eigenServer("namen", Map.of());
        sql("alter table " + SCHEMA + ".inhoud add constraint proef_namen check (inhoud not like '%" + GEWEIGERD
                + "%') not valid");
        String id = goed();
        fouteInhoud(id);
        geweigerdDoorDeDatabase(id);
        paginas(id);
        adressen(id);
        koppen();
        sql("alter table " + SCHEMA + ".inhoud drop constraint proef_namen");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("meters en gezondheid")
    void meters() {
        for (String pad : List.of("/metrics", "/health", "/health/ready", "/health/live", "/health/started")) {
            eisZonder(pad, server.beheer().get(pad).tekst());
        }
    }

    @Test
    @DisplayName("elk bestand in de logmap van de server, en zijn uitvoer")
    void logmap() throws IOException {
        List<Path> bestanden = bestanden(server.logmap());
        assertTrue(bestanden.stream().anyMatch(b -> b.endsWith("messages.log")), bestanden::toString);
        assertTrue(Files.notExists(server.logmap().resolve("ffdc")), "a dump was made");
        String berichten = Files.readString(server.logmap().resolve("messages.log"), StandardCharsets.ISO_8859_1);
        assertTrue(berichten.contains("traceId="), "what went wrong stands in the log");
        assertTrue(berichten.contains("23514"), "and with which state the database refused it");
        List<String> gevonden = new ArrayList<>();
        for (Path bestand : bestanden) {
            if (bevat(Files.readString(bestand, StandardCharsets.ISO_8859_1))) {
                gevonden.add(bestand.getFileName() + ": " + regel(bestand));
            }
        }
        assertEquals(List.of(), gevonden);
        eisZonder("uitvoer", server.log());
    }

    @Test
    @DisplayName("het logboek van de ingebouwde database")
    void database() throws IOException {
        String log = Files.readString(logVanDatabase()).substring(inLogVanDatabase);
        assertTrue(log.contains("proef_namen"), "the database wrote down what it refused");
        eisZonder("postgres.log", log.replaceAll("(?m)^.*STATEMENT:.*proef_namen.*$", ""));
    }

    private static String goed() {
        Antwoord antwoord = als("kcc").post(DOSSIERS, intake(WOORD)).eis(201);
        String id = antwoord.json().get("id").asText();
        als("loket").get(DOSSIERS + "/" + id).eis(200);
        als("loket").post(DOSSIERS + "/_zoek", "{\"naam\":\"" + WOORD + "\"}").eis(200);
        als("loket").post(DOSSIERS + "/_zoek", "{\"tekst\":\"" + WOORD + "\"}").eis(200);
        als("loket").get(DOSSIERS + "/" + id + "/gebeurtenissen").eis(200);
        return id;
    }

    private static void fouteInhoud(String id) {
        for (String json : List.of(
                "{\"klagers\":[{\"naam\":\"" + WOORD,
                "\"" + WOORD + "\"",
                "{\"" + WOORD + "\":\"" + WOORD + "\"}",
                intake(WOORD).replace("\"schriftelijk\"", "\"" + WOORD + "\""),
                intake(WOORD).replace("2026-01-05", WOORD),
                intake(WOORD).replace("true", "\"" + WOORD + "\""),
                intake(WOORD + "\\u0000"),
                intake(WOORD.repeat(2000)),
                intake(WOORD).replace("}]}", ",\"" + WOORD + "\":1}]}"))) {
            als("kcc").post(DOSSIERS, json).eis(400);
            assertTrue(als("loket")
                            .met("If-Match", "\"1\"")
                            .post(DOSSIERS + "/" + id + "/escalaties", json)
                            .status()
                    < 500);
            als("loket").post(DOSSIERS + "/_zoek", json).eis(400);
        }
        als("kcc").post(DOSSIERS, intake(WOORD.repeat(20_000))).eis(413);
        als("loket").postCsv("/api/v1/importen/" + WOORD, "soort;naam\nklacht;" + WOORD + "\n");
        als("kcc")
                .met("Content-Type", "application/" + WOORD)
                .stuur("POST", DOSSIERS, BodyPublishers.ofString(WOORD))
                .eis(415);
    }

    /** The message of such an error quotes the row, and that of a batch all values of the batch. */
    private static void geweigerdDoorDeDatabase(String id) {
        als("kcc").post(DOSSIERS, intake(GEWEIGERD)).eis(500);
        als("kcc")
                .met("Idempotency-Key", WOORD)
                .post(DOSSIERS, intake(GEWEIGERD))
                .eis(500);
        als("loket")
                .met("If-Match", "\"1\"")
                .post(
                        DOSSIERS + "/" + id + "/duidingen",
                        "{\"onderdeel\":1,\"aspect\":\"gemeente\",\"motivering\":\"" + GEWEIGERD + "\"}")
                .eis(500);
    }

    private static void paginas(String id) {
        server.anoniem(TENANT)
                .postFormulier("/inloggen", Map.of("gebruiker", WOORD, "wachtwoord", WOORD, "naar", "/" + WOORD));
        String cookie = logIn();
        for (String woord : List.of(WOORD, GEWEIGERD)) {
            Map<String, String> velden = new HashMap<>();
            velden.put("formulierteken", teken(cookie));
            velden.put("spoed", "nee");
            velden.put("soort", "klacht");
            velden.put("vorm", "schriftelijk");
            velden.put("kanaal", "brief");
            velden.put("ontvangenOp.datum", "5-1-2026");
            velden.put("ontvangenOp.tijd", "9:00");
            velden.put("klagers.0.naam", woord);
            velden.put("klagers.0.adres", woord);
            velden.put("klagers.0.email", woord + "@voorbeeld.example");
            velden.put("onderdelen.0.omschrijving", woord);
            pagina(cookie, "/intake", velden);
            velden.put("ontvangenOp.datum", woord);
            velden.put("soort", woord);
            velden.put(woord, woord);
            pagina(cookie, "/intake", velden);
            pagina(cookie, "/dossiers/" + id + "/stap/escaleer", velden);
            pagina(cookie, "/werkvoorraad", velden);
        }
        for (String pad : List.of("/werkvoorraad?zoek=" + WOORD, "/intake?naam=" + WOORD, "/dossiers/" + id)) {
            server.anoniem(TENANT).met("Cookie", cookie).get(pad);
        }
    }

    private static void pagina(String cookie, String pad, Map<String, String> velden) {
        server.anoniem(TENANT).met("Cookie", cookie).postFormulier(pad, velden);
    }

    private static void adressen(String id) {
        for (String pad : List.of(
                "/" + WOORD,
                "/" + WOORD + ".xhtml",
                "/stijl/" + WOORD + ".css",
                "/jakarta.faces.resource/" + WOORD + ".xhtml?ln=" + WOORD,
                "/dossiers/" + WOORD,
                "/dossiers/" + WOORD + "/stap/" + WOORD,
                "/intake;jsessionid=" + WOORD,
                "/%00" + WOORD,
                "/%zz" + WOORD,
                "/..%2f" + WOORD,
                "/werkvoorraad?" + WOORD + "=%zz",
                "/werkvoorraad?na=" + WOORD + "&fase=" + WOORD + "&sorteer=" + WOORD,
                "/rapportages/jaarcijfers?jaar=" + WOORD,
                "/api/v1/" + WOORD,
                DOSSIERS + "/" + WOORD,
                DOSSIERS + "/" + id + "/" + WOORD,
                DOSSIERS + "?fase=" + WOORD + "&na=" + WOORD + "&" + WOORD + "=1",
                "/api/v1/rapportages/jaarcijfers?jaar=" + WOORD)) {
            ruw(pad);
        }
    }

    /** As it stands there, also what is no address. */
    private static void ruw(String pad) {
        String gebruiker = Base64.getEncoder().encodeToString("loket:demo".getBytes(StandardCharsets.UTF_8));
        String verzoek = "GET " + pad + " HTTP/1.1\r\nHost: " + TENANT + ".localhost\r\nAuthorization: Basic "
                + gebruiker + "\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket("127.0.0.1", server.poort())) {
            socket.getOutputStream().write(verzoek.getBytes(StandardCharsets.ISO_8859_1));
            String antwoord = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(antwoord.startsWith("HTTP/1.1 "), pad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void koppen() {
        als("loket").met("Handelingsmoment", WOORD).post(DOSSIERS, intake("x")).eis(400);
        als("loket").met("Accept", WOORD + "/" + WOORD).get(DOSSIERS);
        als("loket").met("Accept-Language", WOORD).get(DOSSIERS);
        als("loket").met("traceparent", WOORD).get(DOSSIERS);
        als("loket").met("Cookie", "sessie=" + WOORD).get("/werkvoorraad");
        als("loket").met("Referer", "http://" + TENANT + ".localhost/" + WOORD).get(DOSSIERS);
        server.anoniem(TENANT)
                .met("Authorization", "Bearer " + WOORD)
                .get(DOSSIERS)
                .eis(401);
        server.anoniem(TENANT).met("Authorization", WOORD).get(DOSSIERS).eis(401);
        server.anoniem(TENANT)
                .met(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((WOORD + ":" + WOORD).getBytes(StandardCharsets.UTF_8)))
                .get(DOSSIERS)
                .eis(401);
        server.anoniem(WOORD + ".example").get("/").eis(404);
    }

    private static String intake(String woord) {
        return """
                {"soort":"klacht","vorm":"schriftelijk","kanaal":"brief","ontvangenOp":"2026-01-05T09:00:00Z",
                 "dagtekening":"2026-01-04","ondertekend":true,
                 "klagers":[{"naam":"%1$s","adres":"%1$s 1, 0000 AA Nergens","email":"%1$s@voorbeeld.example"}],
                 "onderdelen":[{"omschrijving":"%1$s","jegensKlager":true,"domein":"wmo",
                 "betreft":{"soort":"medewerker_gemeente","naam":"%1$s"}}]}""".formatted(woord);
    }

    private static Proefclient als(String rol) {
        return server.als(rol, TENANT);
    }

    private static String logIn() {
        String kop = server.anoniem(TENANT)
                .postFormulier("/inloggen", Map.of("gebruiker", "loket", "wachtwoord", "demo"))
                .eis(302)
                .kop("Set-Cookie")
                .orElseThrow();
        return kop.substring(0, kop.indexOf(';'));
    }

    private static String teken(String cookie) {
        return Geheim.hash("formulier\n" + cookie.substring(cookie.indexOf('=') + 1));
    }

    private static boolean bevat(String tekst) {
        return tekst.toLowerCase(Locale.ROOT).contains(WOORD);
    }

    private static void eisZonder(String waar, String tekst) {
        assertTrue(
                !bevat(tekst),
                () -> waar + ": "
                        + tekst.lines().filter(NamenInLogboekIT::bevat).limit(5).toList());
    }

    private static String regel(Path bestand) throws IOException {
        return Files.readString(bestand, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(NamenInLogboekIT::bevat)
                .findFirst()
                .map(regel -> regel.substring(0, Math.min(300, regel.length())))
                .orElse("");
    }

    /** What this run wrote. */
    private static List<Path> bestanden(Path map) throws IOException {
        try (Stream<Path> alles = Files.walk(map)) {
            return alles.filter(Files::isRegularFile).toList();
        }
    }

    private static Path logVanDatabase() {
        return Proef.database().map().resolve("postgres.log");
    }

    private static void sql(String opdracht) throws SQLException {
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
                var s = c.createStatement()) {
            s.execute(opdracht);
        }
    }
}
