package nl.klacht.jakarta.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.jakarta.dossier.Hoofdpad;
import nl.klacht.jakarta.opdracht.Werkplek;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefserver;
import nl.klacht.jakarta.tenant.Containerproef;
import nl.klacht.jakarta.tenant.Opslagproef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One server, a shared PostgreSQL 15 and a PostgreSQL 17 that two municipalities have for themselves: the whole service works
 * for a municipality with a login of its own and for one with a database of its own, as for those that share.
 */
@DisplayName("Een eigen login of een eigen database, naast gemeenten die delen")
class EigenMuurIT {

    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final String GEDEELD = "weesp";
    private static final String LOGIN = "muur-login";
    private static final String DATABASE = "muur-database";
    private static final String LATER = "muur-later";
    private static final String ADVIES = "klacht_g_proef_advies g_proef_advies";
    private static final String COMMISSIE = "klacht_g_proef_commissie g_proef_commissie";

    private static Path mappen;
    private static ProefPostgres gedeeld;
    private static IngebouwdePostgres eigen;
    private static Proefserver server;

    @BeforeAll
    static void start() throws Exception {
        gedeeld = ProefPostgres.start(15, "muur");
        Path map = Proef.nieuweMap("eigen-database");
        eigen = Proef.sluitAanHetEind(IngebouwdePostgres.start(map, Proef.vrijePoort()), map);
        Muurinrichting.maakLogins(gedeeld.alsSuperuser(), "muur", "muur_login", "muur_later", "proef_advies");
        Muurinrichting.maakLogins(eigen.alsSuperuser("klacht"), "klacht", "muur_database", "proef_commissie");
        mappen = Proef.nieuweMap("gemeenten");
        Path gemeenten = Path.of("..", "tenant-configs");
        for (String id : List.of(GEDEELD, LOGIN, DATABASE, LATER)) {
            Muurinrichting.neemOver(gemeenten.resolve(GEDEELD), mappen.resolve(id));
        }
        for (String id : List.of("proef-advies", "proef-commissie")) {
            Muurinrichting.neemOver(Path.of("src", "test", "tenant-configs", id), mappen.resolve(id));
        }
        server = Proef.serverMet(
                "muur", omgeving(), Containerproef.class, Opslagproef.class, Opslagproef.Transactie.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Map<String, String> omgeving() {
        Map<String, String> omgeving = new HashMap<>();
        omgeving.put("KLACHT_TENANT_CONFIGS", mappen.toString());
        omgeving.put("KLACHT_HERLEZEN_SECONDEN", "1");
        omgeving.put("KLACHT_DB_URL", gedeeld.toegang().url());
        omgeving.put("KLACHT_DB_WACHTWOORD", gedeeld.toegang().poolwachtwoord());
        omgeving.put("KLACHT_MIGRATIE_WACHTWOORD", gedeeld.toegang().migratiewachtwoord());
        Muurinrichting.eigenLogin(omgeving, LOGIN, "muur_login");
        Muurinrichting.eigenLogin(omgeving, "proef-advies", "proef_advies");
        Muurinrichting.eigenDatabase(omgeving, DATABASE, "muur_database", eigen);
        Muurinrichting.eigenDatabase(omgeving, "proef-commissie", "proef_commissie", eigen);
        return omgeving;
    }

    @ParameterizedTest
    @DisplayName("een hele zaak, de werkvoorraad, het zoeken en de jaarcijfers")
    @ValueSource(strings = {GEDEELD, LOGIN, DATABASE})
    void heleZaak(String tenant) {
        List<Antwoord> antwoorden = new Hoofdpad(tenant).speel(() -> server);
        Antwoord laatste = antwoorden.get(antwoorden.size() - 1);
        assertEquals("afgedaan", laatste.json().get("fase").asText());
        String id = laatste.json().get("id").asText();
        assertTrue(server.als("loket", tenant).get(DOSSIERS).eis(200).tekst().contains(id));
        assertTrue(server.als("loket", tenant)
                .post(DOSSIERS + "/_zoek", "{\"naam\":\"Voorbeeld\"}")
                .eis(200)
                .tekst()
                .contains(id));
        assertTrue(telling(tenant) > 0);
        server.als("loket", tenant)
                .get(Hoofdpad.pad(laatste) + "/gebeurtenissen")
                .eis(200);
    }

    @Test
    @DisplayName("de gegevens staan waar zij horen, en nergens anders")
    void plaats() throws SQLException {
        intake(GEDEELD, "plaats").eis(201);
        intake(LOGIN, "plaats").eis(201);
        intake(DATABASE, "plaats").eis(201);
        try (Connection c = gedeeld.alsSuperuser();
                Connection e = eigen.alsSuperuser("klacht")) {
            assertEquals(
                    List.of("g_muur_later", "g_muur_login", "g_proef_advies", "g_weesp"),
                    ProefPostgres.vraag(c, "select nspname from pg_namespace where nspname like 'g\\_%' order by 1"));
            assertEquals(
                    List.of("g_muur_database", "g_proef_commissie"),
                    ProefPostgres.vraag(e, "select nspname from pg_namespace where nspname like 'g\\_%' order by 1"));
            assertEquals(
                    List.of("muur_login"),
                    ProefPostgres.vraag(
                            c,
                            "select distinct usename from pg_stat_activity where usename like 'muur\\_l%'"
                                    + " and usename <> 'muur_later'"));
            assertEquals(
                    List.of("muur_database"),
                    ProefPostgres.vraag(
                            e, "select distinct usename from pg_stat_activity where usename = 'muur_database'"));
        }
    }

    @Test
    @DisplayName("de gezondheid zegt welke muur elke gemeente heeft")
    void gezondheid() {
        JsonNode gegevens = server.beheer().get("/health/ready").eis(200).json().at("/checks/0/data");
        assertEquals("gedeelde login", gegevens.get("muur weesp").asText());
        assertEquals("eigen login", gegevens.get("muur muur-login").asText());
        assertEquals("eigen database", gegevens.get("muur muur-database").asText());
    }

    @ParameterizedTest
    @DisplayName("wat halverwege wordt geweigerd, laat niets achter, ook de sleutel van het verzoek niet")
    @ValueSource(strings = {GEDEELD, LOGIN, DATABASE})
    void geweigerd(String tenant) {
        server.als("kcc", tenant)
                .met("Idempotency-Key", "geweigerd")
                .post(DOSSIERS, bericht("2099-01-05T09:00:00Z"))
                .eis(400);
        String id = intake(tenant, "geweigerd").eis(201).json().get("id").asText();
        assertEquals(id, intake(tenant, "geweigerd").eis(201).json().get("id").asText());
    }

    @ParameterizedTest
    @DisplayName("is de schijf vol, halverwege of bij het vastleggen, dan is er niets half en lukt het daarna weer")
    @CsvSource({
        LOGIN + ", HALVERWEGE",
        LOGIN + ", BIJ_HET_VASTLEGGEN",
        DATABASE + ", HALVERWEGE",
        DATABASE + ", BIJ_HET_VASTLEGGEN"
    })
    void schijfVol(String tenant, VolleSchijf wanneer) throws SQLException {
        String schema = "g_" + tenant.replace('-', '_');
        String sleutel = "schijf-" + wanneer;
        try (Connection c = tenant.equals(LOGIN) ? gedeeld.alsSuperuser() : eigen.alsSuperuser("klacht")) {
            wanneer.begin(c, schema);
            String voor = tel(c, schema);
            Antwoord antwoord = intake(tenant, sleutel).eis(503);
            assertTrue(antwoord.kop("Retry-After").isPresent(), antwoord::toString);
            assertEquals(voor, tel(c, schema));
            VolleSchijf.einde(c, schema);
            intake(tenant, sleutel).eis(201);
            assertEquals(0, Halve.tel(c, schema));
        }
    }

    private static String tel(Connection c, String schema) throws SQLException {
        return ProefPostgres.vraag(
                        c,
                        "select (select count(*) from %1$s.gebeurtenis) || ' ' || (select count(*) from %1$s.idempotentie)"
                                .formatted(schema))
                .get(0);
    }

    @Test
    @DisplayName("wie naast de dienst werkt, vindt de eigen database ook")
    void opdrachtregel() throws SQLException {
        Werkplek werkplek = new Werkplek(omgeving(), System.out);
        assertEquals("eigen database", werkplek.lees(DATABASE).muur());
        assertEquals("eigen login", werkplek.lees(LOGIN).muur());
        assertEquals("gedeelde login", werkplek.lees(GEDEELD).muur());
        try (Connection c = werkplek.gemeente(werkplek.lees(DATABASE));
                Connection bij = werkplek.gemeente(werkplek.lees(LOGIN))) {
            assertEquals(
                    List.of("true"),
                    ProefPostgres.vraag(c, "select (to_regclass('g_muur_database.dossier') is not null)::text"));
            assertEquals(
                    List.of("true"),
                    ProefPostgres.vraag(bij, "select (to_regclass('g_muur_login.dossier') is not null)::text"));
        }
    }

    @ParameterizedTest
    @DisplayName("van twee die tegelijk een stap doen, krijgt de tweede 412 en blijft de geschiedenis heel")
    @ValueSource(strings = {LOGIN, DATABASE})
    void tegelijk(String tenant) throws Exception {
        JsonNode dossier = intake(tenant, "tegelijk").eis(201).json();
        var draden = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Integer>> stappen = IntStream.range(0, 6)
                    .mapToObj(i -> (Callable<Integer>) () -> server.als("loket", tenant)
                            .met("If-Match", "\"1\"")
                            .post(
                                    DOSSIERS + "/" + dossier.get("id").asText() + "/toewijzingen",
                                    "{\"als\":\"gespreksvoerder\",\"gebruiker\":\"behandelaar\"}")
                            .status())
                    .toList();
            List<Integer> uitkomsten = draden.invokeAll(stappen).stream()
                    .map(EigenMuurIT::uitkomst)
                    .sorted()
                    .toList();
            assertEquals(List.of(201, 412, 412, 412, 412, 412), uitkomsten);
        } finally {
            draden.shutdown();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("een transactie begint, eindigt en wisselt niet, bij Proef-Advies met een eigen login")
    @CsvSource({
        "wie, " + ADVIES,
        "zonder-transactie, 42501",
        "wissel, WisselGeweigerd",
        "wissel-in-eenheid, WisselGeweigerd",
        "genest, " + ADVIES + "; " + COMMISSIE + "; " + ADVIES,
        "na-elkaar, " + ADVIES + "; " + COMMISSIE + "; " + ADVIES,
        "achtergrond, " + COMMISSIE,
        "achtergrond-zonder, ContextNotActiveException",
        "opslag, true formeel4 geweigerd geweigerd"
    })
    void stap(String stap, String verwacht) {
        assertEquals(
                verwacht,
                server.als("beheerder", "proef-advies")
                        .get("/proef/" + stap)
                        .eis(200)
                        .tekst());
    }

    @Test
    @DisplayName("een gemeente die deelt, krijgt zonder herstart een eigen login, en houdt haar gegevens")
    void later() throws Exception {
        String id = intake(LATER, "voor").eis(201).json().get("id").asText();
        Path geheim =
                Files.writeString(Proef.nieuweMap("geheim").resolve("wachtwoord"), Muurinrichting.WACHTWOORD + "\n");
        Path bestand = mappen.resolve(LATER).resolve("tenant.properties");
        Files.writeString(
                bestand,
                Files.readString(bestand)
                        + "\ngemeente.muur-later.datasource.login=muur_later"
                        + "\ngemeente.muur-later.datasource.wachtwoordBestand=" + geheim + "\n");
        wachtTot(() -> muur(LATER).equals("eigen login") && stand(LATER).equals("klaar"));
        server.als("loket", LATER).get(DOSSIERS + "/" + id).eis(200);
        intake(LATER, "na").eis(201);
        assertEquals(
                List.of("muur_later"),
                gedeeld.vraag("select distinct usename from pg_stat_activity where usename = 'muur_later'"));
        assertEquals(List.of("eigen_login"), gedeeld.vraag("select muur from register.tenant where id = 'muur-later'"));
        try (Connection c = gedeeld.alsPool()) {
            SQLException fout =
                    assertThrows(SQLException.class, () -> ProefPostgres.voerUit(c, "set role klacht_g_muur_later"));
            assertEquals("42501", fout.getSQLState());
        }
    }

    /** The complaints of the year in which the case came in. */
    private static int telling(String tenant) {
        int jaar = LocalDate.now(LokaleDag.ZONE).minusDays(10).getYear();
        return server.als("analist", tenant)
                .get("/api/v1/rapportages/jaarcijfers?jaar=" + jaar)
                .eis(200)
                .json()
                .at("/tabellen/0/totaal/waarden/0")
                .asInt();
    }

    private static Antwoord intake(String tenant, String sleutel) {
        return server.als("kcc", tenant)
                .met("Idempotency-Key", sleutel)
                .post(DOSSIERS, bericht("2026-01-05T09:00:00Z"));
    }

    private static String bericht(String ontvangenOp) {
        return """
                {"soort":"signaal","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"%s",
                 "onderdelen":[{"omschrijving":"De lift is stuk"}]}""".formatted(ontvangenOp);
    }

    private static int uitkomst(Future<Integer> stap) {
        try {
            return stap.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String muur(String tenant) {
        return gegeven("muur " + tenant);
    }

    private static String stand(String tenant) {
        return gegeven("tenant " + tenant);
    }

    private static String gegeven(String naam) {
        return server.beheer()
                .get("/health/ready")
                .json()
                .at("/checks/0/data")
                .path(naam)
                .asText();
    }

    /** Looks until the server has read the folders again. */
    private static void wachtTot(BooleanSupplier gezien) {
        Instant einde = Instant.now().plusSeconds(60);
        while (!gezien.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(einde), server::log);
        }
    }
}
