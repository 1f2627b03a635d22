package nl.klacht.jakarta.keten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.keten.Hashketen;
import nl.klacht.core.keten.Ketenhoofd;
import nl.klacht.core.termijn.Buurdag;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.platform.IngebouwdePostgres;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Elke dag één hoofd over alle geschiedenissen")
class KetenhoofdIT {

    private static final String TENANT = "proef-wijkteam";
    private static final String SCHEMA = "g_proef_wijkteam";
    private static final LocalDate MORGEN = Buurdag.na(LokaleDag.van(new Klok().nu()));
    private static final LocalDate OVERMORGEN = Buurdag.na(MORGEN);

    private static Proefserver server;

    @BeforeAll
    static void start() {
        server = Sluitserver.server();
    }

    private static String klacht(String waarover) {
        return server.als("kcc", TENANT)
                .post("/api/v1/dossiers", """
                        {"soort":"klacht","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-03-02T09:00:00+01:00",
                         "klagers":[{"naam":"K. Voorbeeld"}],
                         "onderdelen":[{"omschrijving":"%s","betreft":{"soort":"medewerker_gemeente"}}]}""".formatted(waarover))
                .eis(201)
                .json()
                .get("id")
                .asText();
    }

    private static int sluit(LocalDate dag, int keer) {
        return Sluitserver.sluit(TENANT, dag, keer);
    }

    private static List<Ketenhoofd> hoofden() {
        JsonNode pagina =
                server.als("fg", TENANT).get("/api/v1/ketenhoofden").eis(200).json();
        assertEquals(List.of(), new Contract().toets("Ketenhoofden", pagina));
        List<Ketenhoofd> hoofden = new ArrayList<>();
        pagina.get("results").forEach(h -> hoofden.add(hoofd(h)));
        return hoofden;
    }

    private static Ketenhoofd hoofd(JsonNode h) {
        return new Ketenhoofd(
                h.get("gemeente").asText(),
                LocalDate.parse(h.get("dag").asText()),
                Instant.parse(h.get("gemaaktOp").asText()),
                h.get("dossiers").asInt(),
                h.get("wortel").asText(),
                h.get("vorigeHash").asText(),
                h.get("hash").asText(),
                h.path("handtekening").asText(null));
    }

    @Test
    @DisplayName("gisteren is bij het starten gesloten; twee die tegelijk een dag sluiten, sluiten hem één keer")
    void sluiten() throws SQLException {
        String eerste = klacht("Niemand belt terug");
        klacht("De brief was onleesbaar");
        assertEquals(1, sluit(MORGEN, 8));
        assertEquals(0, sluit(MORGEN, 2));
        assertEquals(0, sluit(Buurdag.voor(MORGEN), 1));
        server.als("loket", TENANT)
                .met("If-Match", "\"1\"")
                .post("/api/v1/dossiers/" + eerste + "/bestuursmeldingen", "{\"waarom\":\"Dit kan niet wachten\"}")
                .eis(201);
        assertEquals(1, sluit(OVERMORGEN, 1));

        List<Ketenhoofd> hoofden = hoofden();
        Ketenhoofd laatste = hoofden.get(0);
        Ketenhoofd vorige = hoofden.get(1);
        assertEquals(OVERMORGEN, laatste.dag());
        assertEquals(vorige.hash(), laatste.vorigeHash());
        assertTrue(hoofden.stream().allMatch(Ketenhoofd::isHeel));
        assertTrue(laatste.isGetekendMet(Sluitserver.sleutel()));
        assertEquals(1, aantal("select count(*) from " + SCHEMA + ".keteneinde where dag = '" + OVERMORGEN + "'"));
        assertEquals(vorige.dossiers(), laatste.dossiers());
        assertTrue(
                hoofden.stream().anyMatch(h -> h.dag().equals(Buurdag.voor(Buurdag.voor(MORGEN)))), hoofden.toString());
    }

    @Test
    @DisplayName("de rol van de gemeente kan een hoofd niet veranderen of weghalen")
    void alleenErbij() throws SQLException {
        for (String poging : List.of(
                "update ketenhoofd set hash = ''",
                "delete from ketenhoofd",
                "update keteneinde set hash = ''",
                "delete from keteneinde")) {
            SQLException fout = assertThrows(SQLException.class, () -> alsGemeente(poging));
            assertEquals("42501", fout.getSQLState(), poging);
        }
    }

    @Test
    @DisplayName("uit het antwoord van de dienst is elke hash na te rekenen, zonder iets van de dienst")
    void narekenen() {
        String id = klacht("Na te rekenen – met een streep, “aanhalingstekens” en \\n een regel");
        server.als("loket", TENANT)
                .met("If-Match", "\"1\"")
                .post("/api/v1/dossiers/" + id + "/bestuursmeldingen", "{\"waarom\":\"Dit kan niet wachten\"}")
                .eis(201);
        JsonNode antwoord = server.als("loket", TENANT)
                .get("/api/v1/dossiers/" + id + "/gebeurtenissen")
                .eis(200)
                .json();
        assertEquals(List.of(), new Contract().toets("Gebeurtenissen", antwoord));
        List<Hashketen.Rij> rijen = new ArrayList<>();
        antwoord.get("results").forEach(g -> rijen.add(rij(g)));
        assertEquals(2, rijen.size());
        assertEquals(TENANT, rijen.get(0).gemeente());
        assertEquals(id, rijen.get(0).dossier());
        assertEquals(Optional.empty(), Hashketen.eersteBreuk(rijen));
    }

    private static Hashketen.Rij rij(JsonNode g) {
        JsonNode gehasht = g.get("gehasht");
        return new Hashketen.Rij(
                gehasht.get("gemeente").asText(),
                gehasht.get("dossier").asText(),
                g.get("volgnummer").asInt(),
                Instant.parse(gehasht.get("moment").asText()),
                g.get("actor").asText(),
                g.get("rol").asText(),
                g.get("stap").asText(),
                g.get("versie").asInt(),
                gehasht.get("inhoud").asText(),
                gehasht.get("gronden").asText(),
                g.get("vorigeHash").asText(),
                g.get("hash").asText());
    }

    @Test
    @DisplayName("de lijst gaat bladzijde na bladzijde, en een plek van elders wordt geweigerd")
    void bladeren() {
        JsonNode eerste = server.als("beheerder", "weesp")
                .get("/api/v1/ketenhoofden?aantal=1")
                .eis(200)
                .json();
        assertEquals(1, eerste.get("results").size());
        JsonNode tweede = server.als("beheerder", "weesp")
                .get("/api/v1/ketenhoofden?na=" + eerste.at("/results/0/dag").asText())
                .eis(200)
                .json();
        assertFalse(tweede.get("results")
                .toString()
                .contains(eerste.at("/results/0/hash").asText()));
        server.als("fg", TENANT).get("/api/v1/ketenhoofden?na=ergens").eis(400);
        server.als("fg", TENANT).get("/api/v1/ketenhoofden?na=2026-13-01").eis(400);
    }

    @ParameterizedTest
    @DisplayName("wie dossiers behandelt, ziet de hoofden niet")
    @ValueSource(strings = {"kcc", "loket", "behandelaar", "leidinggevende", "analist", "college", "aanbieder"})
    void wieNietMag(String rol) {
        server.als(rol, TENANT).get("/api/v1/ketenhoofden").eis(403);
    }

    private static int aantal(String sql) throws SQLException {
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
                var s = c.createStatement();
                var r = s.executeQuery(sql)) {
            r.next();
            return r.getInt(1);
        }
    }

    private static void alsGemeente(String sql) throws SQLException {
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
                var s = c.createStatement()) {
            s.execute("set role klacht_" + SCHEMA);
            s.execute("set search_path to " + SCHEMA);
            s.execute(sql);
        }
    }
}
