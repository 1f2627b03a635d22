package nl.klacht.jakarta.opdracht.kopie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klacht.jakarta.opdracht.Opdrachtregel;
import nl.klacht.jakarta.platform.IngebouwdePostgres;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On two running servers: one municipality is closed, or put back, while people work at the others. */
@DisplayName("Een gemeente dicht of terug, terwijl de dienst draait")
class HerstelOnderLastIT {

    private static final String WEESP = "weesp";
    private static final String ANDER = "wijdemeren";
    private static final String DERDE = "stichtse-vecht";
    private static final String VERTREKT = "proef-provincie";
    private static final Pattern CODE = Pattern.compile("met de code ([0-9a-f]{10})\\.");
    private static final String PAD = "/api/v1/dossiers";
    private static final String INTAKE = """
            {"soort": "klacht", "vorm": "schriftelijk", "kanaal": "brief", "ontvangenOp": "2026-03-02T09:15:00+01:00",
             "dagtekening": "2026-03-01", "ondertekend": true,
             "klagers": [{"naam": "K. Voorbeeld", "adres": "Teststraat 1, 0000 AA Nergens"}],
             "onderdelen": [{"omschrijving": "Niemand belt mij terug.", "jegensKlager": true, "domein": "wmo",
                             "betreft": {"soort": "medewerker_gemeente"}}]}
            """;

    private final ByteArrayOutputStream scherm = new ByteArrayOutputStream();

    @TempDir
    private Path map;

    @Test
    @DisplayName("dicht is dicht op elke server, alleen op de eigen host, en met een zin")
    void dicht() {
        Proefserver tweede = Proef.tweedeServer();
        assertEquals(0, klacht("sluit", WEESP), scherm::toString);
        try {
            for (Proefserver server : List.of(Proef.server(), tweede)) {
                Antwoord antwoord = server.als("kcc", WEESP).get(PAD).eis(503);
                assertTrue(antwoord.tekst().contains("Weesp is even dicht voor onderhoud"), antwoord.tekst());
                assertTrue(antwoord.kop("Retry-After").isPresent());
                server.anoniem(WEESP).get("/").eis(503);
                server.als("kcc", ANDER).get(PAD).eis(200);
                assertTrue(server.beheer()
                        .get("/health/ready")
                        .eis(200)
                        .tekst()
                        .contains("dicht: De klachtenregistratie"));
            }
        } finally {
            assertEquals(0, klacht("open", WEESP), scherm::toString);
        }
        wachtTotOpen(Proef.server());
        wachtTotOpen(tweede);
    }

    @Test
    @DisplayName(
            "terug uit een back-up: wat er toen was is er weer, en bij de anderen ontbreekt niets en staat niets dubbel")
    void terug() throws Exception {
        Proefserver tweede = Proef.tweedeServer();
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService mensen = Executors.newFixedThreadPool(3);
        List<String> voor = new ArrayList<>();
        try {
            Future<List<String>> ander = mensen.submit(werk(Proef.server(), ANDER, stop));
            Future<List<String>> derde = mensen.submit(werk(tweede, DERDE, stop));
            for (int i = 0; i < 5; i++) {
                voor.add(id(Proef.als("kcc", WEESP).post(PAD, INTAKE).eis(201)));
            }
            Future<List<String>> hier = mensen.submit(werk(Proef.server(), WEESP, stop));
            Path kopie = map.resolve("kopie");
            assertEquals(0, klacht("back-up", WEESP, kopie.toString()), scherm::toString);
            Manifest.Ketenstand toen = new Kopielezer(kopie, null).controleer().keten();
            beschadig();
            assertEquals(0, klacht("herstel", WEESP, kopie.toString()), scherm::toString);
            assertTrue(
                    scherm.toString(StandardCharsets.UTF_8)
                            .contains("%d dossiers, %d gebeurtenissen, alle ketens"
                                    .formatted(toen.dossiers(), toen.gebeurtenissen())),
                    scherm::toString);
            wachtTotOpen(Proef.server());
            wachtTotOpen(tweede);
            stop.set(true);
            eisPreciesEenKeer(ANDER, ander.get());
            eisPreciesEenKeer(DERDE, derde.get());
            assertFalse(hier.get().isEmpty());
        } finally {
            stop.set(true);
            mensen.shutdown();
        }
        eisPreciesEenKeer(WEESP, voor);
        eisHeel();
        assertEquals(0, klacht("herstel", WEESP, "--opruimen"), scherm::toString);
    }

    @Test
    @DisplayName("wie vertrokken is, is een onbekende host op elke server; wie weer mag, begint leeg")
    void vertrekt() {
        Proefserver tweede = Proef.tweedeServer();
        Proef.als("kcc", VERTREKT).post(PAD, INTAKE).eis(201);
        String kopie = map.resolve("vertrekt").toString();
        eis("sluit", VERTREKT);
        eis("back-up", VERTREKT, kopie);
        eis("verwijder", VERTREKT, "--bewijs", kopie, "--door", "A. Proef");
        Matcher code = CODE.matcher(scherm.toString(StandardCharsets.UTF_8));
        assertTrue(code.find());
        eis(
                "verwijder",
                VERTREKT,
                "--bewijs",
                kopie,
                "--door",
                "B. Voorbeeld",
                "--code",
                code.group(1),
                "--verklaring",
                map.resolve("verklaring").toString());
        for (Proefserver server : List.of(Proef.server(), tweede)) {
            wachtOp(404, server, VERTREKT);
            assertEquals(
                    zonderSpoor(server.anoniem("nergens").get(PAD)),
                    zonderSpoor(server.anoniem(VERTREKT).get(PAD)));
        }
        eis("open", VERTREKT);
        wachtOp(200, Proef.server(), VERTREKT);
        wachtOp(200, tweede, VERTREKT);
        assertEquals(
                0, Proef.als("loket", VERTREKT).get(PAD).json().get("results").size());
    }

    private void eis(String... woorden) {
        assertEquals(0, klacht(woorden), scherm::toString);
    }

    private static String zonderSpoor(Antwoord antwoord) {
        return antwoord.status() + antwoord.tekst().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    /** Takes in complaints until it may stop; those that were confirmed. While Weesp is closed it says so, and no more. */
    private static Callable<List<String>> werk(Proefserver server, String gemeente, AtomicBoolean stop) {
        return () -> {
            List<String> bevestigd = new ArrayList<>();
            while (!stop.get()) {
                Antwoord antwoord = server.als("kcc", gemeente).post(PAD, INTAKE);
                if (!gemeente.equals(WEESP) || antwoord.status() != 503) {
                    bevestigd.add(id(antwoord.eis(201)));
                }
            }
            return bevestigd;
        };
    }

    private static String id(Antwoord antwoord) {
        return antwoord.json().get("id").asText();
    }

    private static void beschadig() throws SQLException {
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE)) {
            Sql.voerUit(c, "delete from g_weesp.inhoud", "update g_weesp.gebeurtenis set inhoud = '{}'");
        }
    }

    private static void eisPreciesEenKeer(String gemeente, List<String> ids) throws SQLException {
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE)) {
            List<String> alle = Sql.kolom(
                    c,
                    "select dossier::text from " + Proefinstallatie.schema(gemeente)
                            + ".gebeurtenis where volgnummer = 1");
            assertFalse(ids.isEmpty());
            assertEquals(alle.size(), Set.copyOf(alle).size());
            assertTrue(alle.containsAll(ids));
        }
    }

    private static void eisHeel() throws SQLException {
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE)) {
            for (String gemeente : List.of(WEESP, ANDER, DERDE)) {
                assertEquals(List.of(), Ketenlezer.gebroken(c, Proefinstallatie.schema(gemeente), gemeente), gemeente);
            }
        }
    }

    /** Every server opens it again by itself, within some seconds. */
    private static void wachtTotOpen(Proefserver server) {
        wachtOp(200, server, WEESP);
    }

    private static void wachtOp(int status, Proefserver server, String gemeente) {
        Instant einde = Instant.now().plus(Duration.ofSeconds(90));
        while (server.als("kcc", gemeente).get(PAD).status() != status) {
            assertTrue(Instant.now().isBefore(einde), gemeente + " does not become " + status);
        }
    }

    private int klacht(String... woorden) {
        scherm.reset();
        IngebouwdePostgres postgres = Proef.database();
        Map<String, String> omgeving = Map.of(
                "KLACHT_DB_URL", postgres.url(),
                "KLACHT_MIGRATIE_WACHTWOORD", postgres.geheimen().migratie());
        PrintStream uit = new PrintStream(scherm, true, StandardCharsets.UTF_8);
        return new Opdrachtregel(omgeving, uit, uit).voerUit(List.of(woorden));
    }
}
