package nl.klacht.jakarta.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.opdracht.Opdrachtregel;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefmail;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done beside the handling of complaints works for a municipality with its own login or database as for the others. */
@DisplayName("Post, back-up, herstel en vertrek bij een eigen login of een eigen database")
class EigenMuurOnderhoudIT {

    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final String GEDEELD = "weesp";
    private static final String LOGIN = "muur-login";
    private static final String DATABASE = "muur-database";
    private static final String VERTREKT = "muur-vertrekt";
    private static final Pattern CODE = Pattern.compile("met de code ([0-9a-f]{10})\\.");

    private static final ByteArrayOutputStream SCHERM = new ByteArrayOutputStream();

    private static Path map;
    private static Path mappen;
    private static ProefPostgres gedeeld;
    private static IngebouwdePostgres eigen;
    private static Proefmail mail;
    private static Proefserver server;

    @BeforeAll
    static void start() throws Exception {
        gedeeld = ProefPostgres.start(15, "onderhoud");
        Path data = Proef.nieuweMap("eigen-onderhoud");
        eigen = Proef.sluitAanHetEind(IngebouwdePostgres.start(data, Proef.vrijePoort()), data);
        Muurinrichting.maakLogins(gedeeld.alsSuperuser(), "onderhoud", "onderhoud_login");
        Muurinrichting.maakLogins(eigen.alsSuperuser("klacht"), "klacht", "onderhoud_database", "onderhoud_vertrekt");
        mail = Proef.sluitAanHetEind(Proefmail.start(Proef.vrijePoort()));
        map = Proef.nieuweMap("onderhoud");
        mappen = Proef.nieuweMap("gemeenten-onderhoud");
        for (String id : List.of(GEDEELD, LOGIN, DATABASE, VERTREKT)) {
            Muurinrichting.neemOver(Path.of("..", "tenant-configs", GEDEELD), mappen.resolve(id));
        }
        server = Proef.eigenServer("onderhoud", omgeving());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Map<String, String> omgeving() {
        Map<String, String> omgeving = new HashMap<>();
        omgeving.put("KLACHT_TENANT_CONFIGS", mappen.toString());
        omgeving.put("KLACHT_DB_URL", gedeeld.toegang().url());
        omgeving.put("KLACHT_DB_WACHTWOORD", gedeeld.toegang().poolwachtwoord());
        omgeving.put("KLACHT_MIGRATIE_WACHTWOORD", gedeeld.toegang().migratiewachtwoord());
        omgeving.put("KLACHT_MAIL_HOST", "127.0.0.1");
        omgeving.put("KLACHT_MAIL_POORT", String.valueOf(mail.poort()));
        omgeving.put("KLACHT_MAIL_VAN", "klachten@gemeenten.example");
        omgeving.put("KLACHT_MAIL_BEVEILIGING", "geen");
        omgeving.put("KLACHT_WEKKER_SECONDEN", "1");
        Muurinrichting.eigenLogin(omgeving, LOGIN, "onderhoud_login");
        Muurinrichting.eigenDatabase(omgeving, DATABASE, "onderhoud_database", eigen);
        Muurinrichting.eigenDatabase(omgeving, VERTREKT, "onderhoud_vertrekt", eigen);
        return omgeving;
    }

    private static void klacht(int verwacht, String... woorden) {
        SCHERM.reset();
        PrintStream uit = new PrintStream(SCHERM, true, StandardCharsets.UTF_8);
        assertEquals(
                verwacht,
                new Opdrachtregel(omgeving(), uit, uit).voerUit(List.of(woorden)),
                EigenMuurOnderhoudIT::scherm);
    }

    private static String scherm() {
        return SCHERM.toString(StandardCharsets.UTF_8);
    }

    private static String intake(String tenant) {
        return server.als("kcc", tenant)
                .post(DOSSIERS, """
                        {"soort":"klacht","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-03-02T09:00:00+01:00",
                         "klagers":[{"naam":"K. Voorbeeld"}],
                         "onderdelen":[{"omschrijving":"Niemand belde","betreft":{"soort":"medewerker_gemeente"}}]}""")
                .eis(201)
                .json()
                .get("id")
                .asText();
    }

    private static Connection alsSuperuser(String tenant) throws SQLException {
        return tenant.equals(LOGIN) ? gedeeld.alsSuperuser() : eigen.alsSuperuser("klacht");
    }

    @ParameterizedTest
    @DisplayName("wat bij een stap wordt verstuurd, komt aan: de wekker in het register vindt de andere database")
    @ValueSource(strings = {LOGIN, DATABASE})
    void post(String tenant) throws SQLException {
        String email = tenant + "@post.example";
        server.als("kcc", tenant)
                .post(DOSSIERS, """
                        {"soort":"klacht","vorm":"schriftelijk","kanaal":"brief","ontvangenOp":"%s","dagtekening":"2026-03-01",
                         "ondertekend":true,"klagers":[{"naam":"K. Voorbeeld","email":"%s","bereikbaarPerEmail":true}],
                         "onderdelen":[{"omschrijving":"Niemand belde","jegensKlager":true,"betreft":{"soort":"medewerker_gemeente"}}]}""".formatted(new Klok().nu(), email))
                .eis(201);
        Proef.wachtTot(server::log, () -> mail.post().stream()
                .anyMatch(brief -> brief.aan().equals(email)));
        String schema = "g_" + tenant.replace('-', '_');
        try (Connection c = alsSuperuser(tenant)) {
            assertTrue(Integer.parseInt(ProefPostgres.vraag(c, "select count(*) from " + schema + ".bericht")
                            .get(0))
                    > 0);
        }
    }

    @ParameterizedTest
    @DisplayName("een back-up zet terug wat weg was, de dienst werkt daarna door, en de anderen merken niets")
    @ValueSource(strings = {LOGIN, DATABASE})
    void herstel(String tenant) throws Exception {
        String bij = intake(GEDEELD);
        String voor = intake(tenant);
        String kopie = map.resolve(tenant + ".back-up").toString();
        klacht(0, "back-up", tenant, kopie);
        klacht(0, "controleer-back-up", kopie);
        String na = intake(tenant);
        try (Connection c = alsSuperuser(tenant)) {
            String schema = "g_" + tenant.replace('-', '_');
            ProefPostgres.voerUit(c, "delete from " + schema + ".inhoud");
            ProefPostgres.voerUit(c, "delete from " + schema + ".gebeurtenis where dossier = '" + voor + "'");
        }
        server.als("loket", tenant).get(DOSSIERS + "/" + voor).eis(404);

        klacht(0, "herstel", tenant, kopie);
        assertTrue(scherm().contains("alle ketens"), EigenMuurOnderhoudIT::scherm);
        Proef.wachtTot(
                server::log, () -> server.als("loket", tenant).get(DOSSIERS).status() == 200);
        assertEquals(
                "K. Voorbeeld",
                server.als("loket", tenant)
                        .get(DOSSIERS + "/" + voor)
                        .eis(200)
                        .json()
                        .at("/klagers/0/naam")
                        .asText());
        server.als("loket", tenant).get(DOSSIERS + "/" + na).eis(404);
        intake(tenant);
        klacht(0, "keten", "controleer", "--gemeente", tenant);
        klacht(0, "herstel", tenant, "--opruimen");
        intake(tenant);
        server.als("loket", GEDEELD).get(DOSSIERS + "/" + bij).eis(200);
    }

    @Test
    @DisplayName(
            "wie met een eigen database vertrekt, laat daar en in het register niets achter; de buren houden alles")
    void vertrekt() throws Exception {
        String buur = intake(DATABASE);
        intake(VERTREKT);
        String kopie = map.resolve("vertrekt.back-up").toString();
        klacht(0, "sluit", VERTREKT);
        klacht(0, "back-up", VERTREKT, kopie);
        klacht(0, "verwijder", VERTREKT, "--bewijs", kopie, "--door", "A. Proef");
        Matcher code = CODE.matcher(scherm());
        assertTrue(code.find(), EigenMuurOnderhoudIT::scherm);
        Path verklaring = map.resolve("verklaring.json");
        klacht(
                0,
                "verwijder",
                VERTREKT,
                "--bewijs",
                kopie,
                "--door",
                "B. Voorbeeld",
                "--code",
                code.group(1),
                "--verklaring",
                verklaring.toString());
        assertTrue(Files.readString(verklaring).contains("B. Voorbeeld"));
        Proef.wachtTot(
                server::log, () -> server.als("loket", VERTREKT).get(DOSSIERS).status() == 404);
        try (Connection c = eigen.alsSuperuser("klacht")) {
            assertEquals(
                    List.of(),
                    ProefPostgres.vraag(
                            c, "select nspname from pg_namespace where nspname like 'g\\_muur\\_vertrekt%'"));
            assertEquals(
                    List.of(),
                    ProefPostgres.vraag(c, "select rolname from pg_roles where rolname = 'klacht_g_muur_vertrekt'"));
        }
        assertEquals(List.of(), gedeeld.vraag("select id from register.tenant where id = 'muur-vertrekt'"));
        assertEquals(List.of(), gedeeld.vraag("select tenant from register.wekker where tenant = 'muur-vertrekt'"));
        server.als("loket", DATABASE).get(DOSSIERS + "/" + buur).eis(200);
        intake(DATABASE);
    }
}
