package nl.klacht.jakarta.bewaren;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.keten.Hashketen;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.platform.IngebouwdePostgres;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Vernietigen in twee stappen, door twee mensen")
class VernietigingIT {

    private static final String TENANT = "proef-wijkteam";
    private static final String SCHEMA = "g_proef_wijkteam";
    private static final String DOSSIERS = "/api/v1/dossiers/";
    private static final String LIJSTEN = "/api/v1/vernietigingslijsten";
    private static final String NAAM = "Mevrouw Verdwijnt-De Test";
    private static final Proefclient LOKET = Proef.als("loket", TENANT);
    private static final Proefclient LEIDING = Proef.als("leidinggevende", TENANT);

    private String oud;
    private String afgehaald;
    private String bevroren;

    @BeforeEach
    void drieOudeDossiers() {
        oud = ingetrokken("oud");
        afgehaald = ingetrokken("afgehaald");
        bevroren = ingetrokken("bevroren");
    }

    /** A complaint of 2020 that was withdrawn: kept for one year. */
    private static String ingetrokken(String wat) {
        String id = LOKET.op("2020-01-10T10:00:00+01:00")
                .met("Idempotency-Key", "sleutel-" + wat + "-" + System.nanoTime())
                .post("/api/v1/dossiers", """
                        {"soort":"klacht","vorm":"schriftelijk","kanaal":"email","ontvangenOp":"2020-01-10T09:00:00+01:00",
                         "klagers":[{"naam":"%s","adres":"Proefstraat 1","email":"verdwijnt@example.nl"}],
                         "onderdelen":[{"omschrijving":"Een verhaal dat weg moet","domein":"wmo","betreft":{"soort":"medewerker_gemeente","naam":"K. Voorbeeld"}}]}""".formatted(NAAM))
                .eis(201)
                .json()
                .get("id")
                .asText();
        LOKET.op("2020-01-15T10:00:00+01:00")
                .met("If-Match", "\"1\"")
                .post(DOSSIERS + id + "/intrekkingen", "{\"wijze\":\"schriftelijk\"}")
                .eis(201);
        return id;
    }

    private static JsonNode stelVoor(Proefclient wie, String... dossiers) {
        return wie.post(LIJSTEN, "{\"dossiers\":[\"" + String.join("\",\"", dossiers) + "\"]}")
                .eis(201)
                .json();
    }

    private static Antwoord besluit(Proefclient wie, JsonNode lijst, boolean akkoord) {
        return wie.post(LIJSTEN + "/" + lijst.get("id").asText() + "/besluiten", "{\"akkoord\":" + akkoord + "}");
    }

    private static List<String> gronden(Antwoord antwoord) {
        List<String> gronden = new ArrayList<>();
        antwoord.json()
                .path("gronden")
                .forEach(g -> gronden.add(g.path("vindplaats").asText()));
        return gronden;
    }

    private static String uitkomst(JsonNode lijst, String dossier) {
        for (JsonNode regel : lijst.get("regels")) {
            if (regel.get("dossier").asText().equals(dossier)) {
                return regel.path("uitkomst").asText();
            }
        }
        throw new AssertionError("not on the list: " + dossier);
    }

    private static String sql(String vraag, Object... waarden) {
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
                var s = c.prepareStatement(vraag.replace("{s}", SCHEMA))) {
            for (int i = 0; i < waarden.length; i++) {
                s.setObject(i + 1, waarden[i]);
            }
            try (var r = s.executeQuery()) {
                r.next();
                return r.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cijfers() {
        return Proef.als("analist", TENANT)
                .get("/api/v1/rapportages/jaarcijfers?jaar=2020")
                .eis(200)
                .tekst();
    }

    @Test
    @DisplayName("de lijst van wat wordt bewaard zegt klasse, dag en grond, en gaat bladzijde na bladzijde")
    void bewaarlijst() {
        String vandaag = LocalDate.now(LokaleDag.ZONE).toString();
        JsonNode eerste = LOKET.get("/api/v1/bewaarlijst?aantal=1&voor=" + vandaag)
                .eis(200)
                .json();
        assertEquals(List.of(), new Contract().toets("Bewaarlijst", eerste));
        JsonNode regel = eerste.at("/results/0");
        assertEquals("afgebroken", regel.get("klasse").asText());
        assertEquals("2021-01-16", regel.get("bewarenTot").asText());
        assertEquals("2021-01-17", regel.get("vernietigenVanaf").asText());
        assertEquals(
                "Selectielijst 2020 13.2", regel.at("/gronden/0/vindplaats").asText());
        JsonNode tweede = Proef.als("fg", TENANT)
                .get("/api/v1/bewaarlijst?aantal=1&voor=" + vandaag + "&na="
                        + eerste.get("next").asText())
                .eis(200)
                .json();
        assertFalse(tweede.at("/results/0/id").asText().equals(regel.get("id").asText()));
        assertEquals(
                0,
                LOKET.get("/api/v1/bewaarlijst?voor=2021-01-16")
                        .eis(200)
                        .json()
                        .get("results")
                        .size());
        assertEquals(
                0,
                LOKET.get("/api/v1/bewaarlijst?blijvend=ja")
                        .eis(200)
                        .json()
                        .get("results")
                        .size());
        LOKET.get("/api/v1/bewaarlijst?na=ergens").eis(400);
    }

    @Test
    @DisplayName("wie voorstelt besluit niet, een ander haalt eraf, en wat intussen is bevroren blijft")
    void tweeMensen() throws SQLException {
        String voor = cijfers();
        Proef.als("kcc", TENANT)
                .post("/api/v1/dossiers/_zoek", "{\"naam\":\"verdwijnt\"}")
                .eis(200);
        JsonNode lijst = stelVoor(LOKET, oud, afgehaald, bevroren);
        assertEquals(List.of(), new Contract().toets("Vernietigingslijst", lijst));
        String pad = LIJSTEN + "/" + lijst.get("id").asText();
        besluit(LOKET, lijst, true).eis(403);
        besluit(Proef.als("fg", TENANT), lijst, true).eis(403);
        LEIDING.post(
                        pad + "/uitzonderingen",
                        "{\"dossier\":\"" + afgehaald + "\",\"reden\":\"De klager vroeg om een kopie.\"}")
                .eis(201);
        LOKET.met("If-Match", "\"2\"")
                .post(
                        DOSSIERS + bevroren + "/bewaringen",
                        "{\"handeling\":\"bevries_bewaring\",\"reden\":\"Er loopt een Woo-verzoek.\"}")
                .eis(201);

        JsonNode na = besluit(LEIDING, lijst, true).eis(201).json();
        assertEquals(List.of(), new Contract().toets("Vernietigingslijst", na));
        assertEquals("uitgevoerd", na.get("stand").asText());
        assertEquals("vernietigd", uitkomst(na, oud));
        assertEquals("uitgezonderd", uitkomst(na, afgehaald));
        assertEquals("bevroren", uitkomst(na, bevroren));
        verklaring(Proef.als("fg", TENANT).get(pad).eis(200).json());
        assertEquals(List.of("Vier ogen"), gronden(besluit(LEIDING, lijst, true).eis(409)));
        assertEquals(voor, cijfers(), "the figures of the past changed");
        isWeg();
        LOKET.get(DOSSIERS + afgehaald).eis(200);
        LOKET.get(DOSSIERS + bevroren).eis(200);
    }

    @Test
    @DisplayName("wie een dossier eraf haalt terwijl een ander besluit, hoort dat er al is besloten")
    void tegelijk() throws SQLException {
        String lijst = stelVoor(LOKET, afgehaald).get("id").asText();
        CompletableFuture<Antwoord> eraf;
        try (Connection ander = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE)) {
            ander.setAutoCommit(false);
            doe(ander, "select 1 from pg_advisory_xact_lock(hashtextextended('" + lijst + "', 0))");
            eraf = CompletableFuture.supplyAsync(() -> LOKET.post(
                    LIJSTEN + "/" + lijst + "/uitzonderingen",
                    "{\"dossier\":\"" + afgehaald + "\",\"reden\":\"De klager vroeg om een kopie.\"}"));
            Proef.wachtTot(
                    () -> "nobody waits for the list",
                    () -> !sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                            .equals("0"));
            doe(
                    ander,
                    "insert into " + SCHEMA + ".vernietigingsbesluit values ('" + lijst
                            + "', false, 'leidinggevende', 'leidinggevende', now(), null)");
            ander.commit();
        }
        assertEquals(List.of("Vier ogen"), gronden(eraf.join().eis(409)));
        assertEquals(
                "0", sql("select count(*) from {s}.vernietigingsuitzondering where lijst = cast(? as uuid)", lijst));
    }

    private static void doe(Connection verbinding, String sql) throws SQLException {
        try (var s = verbinding.createStatement()) {
            s.execute(sql);
        }
    }

    private void verklaring(JsonNode lijst) {
        JsonNode tekst = lijst.at("/verklaring/inhoud");
        assertEquals(1, tekst.get("aantal").asInt());
        assertEquals(oud, tekst.at("/vernietigd/0/dossier").asText());
        assertEquals("afgebroken", tekst.at("/vernietigd/0/klasse").asText());
        assertEquals("loket (loket)", tekst.get("voorgesteldDoor").asText());
        assertEquals(
                "leidinggevende (leidinggevende)", tekst.get("beslotenDoor").asText());
        assertEquals(2, tekst.get("nietVernietigd").size());
        assertFalse(tekst.toString().contains("Verdwijnt"));
        String bewaard = sql(
                "select inhoud from {s}.verklaring_van_vernietiging where lijst = cast(? as uuid)",
                lijst.get("id").asText());
        assertEquals(
                Hashketen.hash(new byte[0], bewaard),
                lijst.at("/verklaring/hash").asText());
    }

    /** Nothing of what was told is left; what is left says so in plain Dutch, and its history still verifies. */
    private void isWeg() {
        for (String deel : List.of("", "/termijnen", "/mogelijkheden")) {
            Antwoord antwoord = LOKET.get(DOSSIERS + oud + deel).eis(410);
            assertTrue(antwoord.json().get("detail").asText().contains("is vernietigd op"), antwoord.tekst());
        }
        LOKET.met("If-Match", "\"2\"")
                .post(DOSSIERS + oud + "/bestuursmeldingen", "{\"waarom\":\"Te laat\"}")
                .eis(410);
        Proef.als("analist", TENANT).get(DOSSIERS + oud).eis(403);
        assertTrue(pagina().contains("is vernietigd op"));
        assertEquals("1", sql("select count(*) from {s}.inhoud where dossier = cast(? as uuid)", oud));
        assertEquals("0", sql("select count(*) from {s}.idempotentie where dossier = cast(? as uuid)", oud));
        assertEquals("0", sql("select count(*) from {s}.inzage where vraag ilike '%verdwijnt%'"));
        assertTrue(isOngebroken(), "the chain of what was destroyed does not verify");
    }

    private boolean isOngebroken() {
        List<Hashketen.Rij> rijen = new ArrayList<>();
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
                var s = c.prepareStatement("select * from " + SCHEMA
                        + ".gebeurtenis where dossier = cast(? as uuid) order by volgnummer")) {
            s.setString(1, oud);
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    Instant moment = r.getTimestamp("moment").toInstant();
                    rijen.add(new Hashketen.Rij(
                            TENANT,
                            oud,
                            r.getInt("volgnummer"),
                            moment,
                            r.getString("actor"),
                            r.getString("rol"),
                            r.getString("soort"),
                            r.getInt("versie"),
                            r.getString("inhoud"),
                            r.getString("gronden"),
                            r.getString("vorige_hash"),
                            r.getString("hash")));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rijen.size() == 2 && Hashketen.eersteBreuk(rijen).isEmpty();
    }

    private String pagina() {
        String kop = Proef.anoniem(TENANT)
                .postFormulier("/inloggen", Map.of("gebruiker", "loket", "wachtwoord", "demo"))
                .eis(302)
                .kop("Set-Cookie")
                .orElseThrow();
        return Proef.anoniem(TENANT)
                .met("Cookie", kop.substring(0, kop.indexOf(';')))
                .get("/dossiers/" + oud)
                .eis(410)
                .tekst();
    }

    @Test
    @DisplayName(
            "een besluit dat werd afgebroken, wordt vanzelf afgemaakt; en wat nog geen bewaartermijn had of een van vroeger, krijgt die")
    void afgebroken() throws IOException {
        JsonNode lijst = stelVoor(LOKET, oud);
        doe(
                "insert into {s}.vernietigingsbesluit values (cast(? as uuid), true, 'leidinggevende', 'leidinggevende', now(), null)",
                lijst.get("id").asText());
        doe("update {s}.dossier set bewaren_tot = gesloten_vanaf - 1 where id = cast(? as uuid)", afgehaald);
        rekenOpnieuw();
        doe("update register.wekker set moment = now() where soort = 'opruiming' and tenant = ?", TENANT);
        try (Proefserver server = Proef.eigenServer("opruiming", Map.of("KLACHT_WEKKER_SECONDEN", "1"))) {
            Proef.wachtTot(server::log, () -> LOKET.get(DOSSIERS + oud).status() == 410);
            Proef.wachtTot(server::log, () -> "2021-01-16"
                    .equals(sql("select bewaren_tot from {s}.dossier where id = cast(? as uuid)", afgehaald)));
        }
        assertEquals(
                "uitgevoerd",
                LOKET.get(LIJSTEN + "/" + lijst.get("id").asText())
                        .eis(200)
                        .json()
                        .get("stand")
                        .asText());
    }

    /** The migration that takes away what was computed by the rule of before. */
    private static void rekenOpnieuw() throws IOException {
        try (var in = VernietigingIT.class.getResourceAsStream("/db/gemeente/V13__bewaren_na_de_tweede_lijn.sql");
                Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
                var s = c.createStatement()) {
            s.execute("set search_path to " + SCHEMA);
            s.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void doe(String opdracht, String waarde) {
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
                var s = c.prepareStatement(opdracht.replace("{s}", SCHEMA))) {
            s.setString(1, waarde);
            s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("wat nog niet mag, komt niet op een lijst, en de grond staat erbij")
    void nogNiet() {
        LOKET.met("If-Match", "\"2\"")
                .post(
                        DOSSIERS + oud + "/bewaringen",
                        "{\"handeling\":\"bepaal_bewaring\",\"financieleGevolgen\":false,\"invloedOpTeBewarenZaak\":true,\"toelichting\":\"Zo is het.\"}")
                .eis(201);
        String body = "{\"dossiers\":[\"" + oud + "\"]}";
        assertEquals(
                List.of("Selectielijst 2020 13.1.3"),
                gronden(LOKET.post(LIJSTEN, body).eis(409)));
        LEIDING.post(LIJSTEN, body).eis(403);
        JsonNode lijst = stelVoor(Proef.als("beleid", TENANT), afgehaald);
        JsonNode na = besluit(LEIDING, lijst, false).eis(201).json();
        assertEquals("afgewezen", na.get("stand").asText());
        LOKET.get(DOSSIERS + afgehaald).eis(200);
    }
}
