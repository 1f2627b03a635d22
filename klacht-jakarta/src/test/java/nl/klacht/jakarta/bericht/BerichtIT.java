package nl.klacht.jakarta.bericht;

import static nl.klacht.jakarta.bericht.Berichtproef.LOKET;
import static nl.klacht.jakarta.bericht.Berichtproef.TENANT;
import static nl.klacht.jakarta.bericht.Berichtproef.doe;
import static nl.klacht.jakarta.bericht.Berichtproef.intake;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefmail.Gedrag;
import nl.klacht.jakarta.proef.Proefmail.Post;
import nl.klacht.jakarta.proef.Proefserver;
import nl.klacht.jakarta.ui.Woorden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a step makes the service send, over a real mail server and to a real receiver that do not always want to. */
@DisplayName("Berichten")
class BerichtIT {

    private static final String LANG_GELEDEN = "2026-03-02T09:15:00+01:00";
    private static final String GEHEIM = "geheim-van-de-webhook";

    /** Nobody is at work, and the outbox is looked into again within ten minutes. */
    private static final String WACHT_OP_RONDE = "select count(*) from register.wekker where soort = 'bericht'"
            + " and tenant = 'wijdemeren' and gehuurd_tot is null and moment < now() + interval '10 minutes'";

    private static final List<String> EVENTS = new CopyOnWriteArrayList<>();
    private static final List<String> HANDTEKENINGEN = new CopyOnWriteArrayList<>();

    private static Berichtproef proef;
    private static Proefserver server;
    private static HttpServer ontvanger;

    @BeforeAll
    static void begin() throws IOException {
        proef = new Berichtproef();
        ontvanger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ontvanger.createContext("/", BerichtIT::neemAan);
        ontvanger.start();
        server = Proef.eigenServer(
                "berichten",
                proef.omgeving(Map.of(
                        "GEMEENTE_WIJDEMEREN_BERICHTEN_WEBHOOK_ADRES",
                        "http://127.0.0.1:" + ontvanger.getAddress().getPort() + "/",
                        "GEMEENTE_WIJDEMEREN_BERICHTEN_WEBHOOK_GEHEIM",
                        GEHEIM)));
    }

    @AfterAll
    static void einde() {
        server.close();
        ontvanger.stop(0);
    }

    @BeforeEach
    void gewoon() {
        proef.mail().doe(aan -> Gedrag.NEEM_AAN);
    }

    private static void neemAan(HttpExchange verzoek) throws IOException {
        String body = new String(verzoek.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String id = verzoek.getRequestHeaders().getFirst("webhook-id");
        long moment = Long.parseLong(verzoek.getRequestHeaders().getFirst("webhook-timestamp"));
        HANDTEKENINGEN.add(
                Handtekening.van(GEHEIM, UUID.fromString(id), Instant.ofEpochSecond(moment), body)
                                .equals(verzoek.getRequestHeaders().getFirst("webhook-signature"))
                        ? "klopt"
                        : "klopt niet");
        EVENTS.add(body);
        verzoek.sendResponseHeaders(204, -1);
        verzoek.close();
    }

    @Test
    @DisplayName(
            "wie zei dat het per e-mail mag, krijgt bij elke stap bericht, in die volgorde en zonder een woord van zijn klacht")
    void inVolgorde() {
        String email = "volgorde@post.example";
        JsonNode dossier = intake(server, LANG_GELEDEN, email, true).json();
        String kenmerk = dossier.get("kenmerk").asText();
        String id = dossier.get("id").asText();
        doe(server, "loket", id, "ontvangstbevestigingen", "{\"wijze\":\"email\"}");
        List<Post> post = proef.post(email, 2, server);
        assertEquals(
                "Wij hebben uw bericht ontvangen (" + kenmerk + ")", post.get(0).onderwerp());
        assertEquals(
                "Ontvangstbevestiging van uw klacht (" + kenmerk + ")",
                post.get(1).onderwerp());
        for (Post brief : post) {
            assertTrue(brief.id().matches("<bericht\\.[0-9a-f-]{36}@gemeenten\\.example>"), brief.id());
            assertFalse((brief.tekst() + brief.html()).contains("Niemand"), brief.tekst());
            assertFalse((brief.tekst() + brief.html()).contains("Geheimschrijver"), brief.tekst());
            assertFalse(brief.tekst().contains("{"), brief.tekst());
        }
        assertFalse(post.get(1).tekst().contains("uiterlijk op"), "that day is over");
        assertFalse(
                post.get(1).tekst().contains("klachtadviescommissie"),
                post.get(1).tekst());
    }

    @Test
    @DisplayName("wie de digitale post intrekt, krijgt een brief, tot hij het weer zegt")
    void ingetrokken() {
        String email = "intrekken@post.example";
        String id = intake(server, LANG_GELEDEN, email, true).json().get("id").asText();
        proef.post(email, 1, server);
        String intrekken = "{\"digitaal\":false,\"toelichting\":\"Hij belde: geen mail meer.\"}";
        JsonNode na = doe(server, "kcc", id, "bereikbaarheden", intrekken).json();
        assertEquals(List.of(), new Contract().toets("Dossier", na));
        assertFalse(na.at("/bereikmelding/digitaal").asBoolean(true));
        String perMail = "{\"wijze\":\"email\",\"digitaalAfgesproken\":true}";
        String geweigerd = server.als("loket", TENANT)
                .met("If-Match", "\"2\"")
                .post("/api/v1/dossiers/" + id + "/ontvangstbevestigingen", perMail)
                .eis(409)
                .tekst();
        assertTrue(geweigerd.contains("De klager wil geen digitale post meer."), geweigerd);
        doe(server, "loket", id, "bereikbaarheden", intrekken.replace("false", "true"));
        doe(server, "loket", id, "ontvangstbevestigingen", "{\"wijze\":\"email\"}");
        List<Post> post = proef.post(email, 2, server);
        assertTrue(
                post.get(1).onderwerp().startsWith("Ontvangstbevestiging"),
                post.get(1).onderwerp());
    }

    @Test
    @DisplayName("de ontvangstbevestiging zegt voor welke dag er antwoord is")
    void uiterlijk() {
        String email = "uiterlijk@post.example";
        JsonNode dossier =
                intake(server, new Klok().nu().toString(), email, true).json();
        doe(server, "loket", dossier.get("id").asText(), "ontvangstbevestigingen", "{\"wijze\":\"email\"}");
        JsonNode termijn = null;
        for (JsonNode t : dossier.at("/termijnen")) {
            termijn = t.get("soort").asText().equals("afhandeling") ? t : termijn;
        }
        String dag = new Woorden().dag(LocalDate.parse(termijn.get("wettelijk").asText()));
        Post bevestiging = proef.post(email, 2, server).get(1);
        assertTrue(bevestiging.tekst().contains("uiterlijk op " + dag), bevestiging.tekst());
    }

    @Test
    @DisplayName("de behandelaar hoort dat iets aan hem is toegewezen, en de dienstverlener dat er iets naar hem komt")
    void toewijzingEnOverdracht() {
        JsonNode dossier = intakeOverDienstverlener();
        String id = dossier.get("id").asText();
        String kenmerk = dossier.get("kenmerk").asText();
        doe(server, "loket", id, "toewijzingen", "{\"als\":\"gespreksvoerder\",\"gebruiker\":\"behandelaar\"}");
        doe(server, "loket", id, "toestemmingen", """
                {"handeling":"geef_toestemming","aan":"zorg-voorbeeld","wat":["naam","omschrijving"],"metNaam":true,"wijze":"mondeling"}""");
        doe(server, "loket", id, "doorverwijzingen", """
                {"onderdelen":[1],"dienstverlener":"zorg-voorbeeld","toestemming":1,"overdracht":"Gebeld."}""");
        Proef.wachtTot(server::log, () -> !proef.van("klachten@zorg-voorbeeld.example", kenmerk)
                .isEmpty());
        Post overdracht = proef.van("klachten@zorg-voorbeeld.example", kenmerk).get(0);
        assertTrue(overdracht.tekst().contains("http://wijdemeren.localhost:" + server.poort() + "/dossiers/" + id));
        Post toewijzing = proef.van("behandelaar@wijdemeren.example", kenmerk).get(0);
        assertTrue(toewijzing.tekst().contains("toegewezen aan behandelaar, als gespreksvoerder"), toewijzing.tekst());
    }

    private static JsonNode intakeOverDienstverlener() {
        return server.als("kcc", TENANT).post("/api/v1/dossiers", """
                        {"soort":"klacht","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-03-02T09:15:00+01:00",
                         "klagers":[{"naam":"K. Voorbeeld"}],
                         "onderdelen":[{"omschrijving":"De hulp kwam niet","domein":"wmo",
                                        "betreft":{"soort":"medewerker_dienstverlener","dienstverlener":"zorg-voorbeeld"}}]}""").eis(201).json();
    }

    @Test
    @DisplayName("wie niet zei dat het per e-mail mag, krijgt er geen, tot het loket vastlegt dat hij het alsnog zei")
    void magNiet() {
        String email = "magniet@post.example";
        Antwoord intake = intake(server, LANG_GELEDEN, email, false);
        String id = intake.json().get("id").asText();
        String geweigerd = server.als("loket", TENANT)
                .met("If-Match", intake.kop("ETag").orElseThrow())
                .post("/api/v1/dossiers/" + id + "/ontvangstbevestigingen", "{\"wijze\":\"email\"}")
                .eis(409)
                .tekst();
        assertTrue(geweigerd.contains("Awb 2:8"), geweigerd);
        assertEquals(List.of(), proef.van(email));
        doe(server, "loket", id, "ontvangstbevestigingen", "{\"wijze\":\"email\",\"digitaalAfgesproken\":true}");
        assertTrue(proef.post(email, 1, server).get(0).onderwerp().startsWith("Ontvangstbevestiging"));
    }

    @Test
    @DisplayName("een server die nu niet wil, krijgt het later opnieuw; en wat daarna kwam, gaat niet voor")
    void nuNiet() {
        String email = "nuniet@post.example";
        proef.mail().doe(aan -> aan.equals(email) ? Gedrag.NU_NIET : Gedrag.NEEM_AAN);
        String id = intake(server, LANG_GELEDEN, email, true).json().get("id").asText();
        doe(server, "loket", id, "ontvangstbevestigingen", "{\"wijze\":\"email\"}");
        Proef.wachtTot(server::log, () -> pogingen(email) >= 2);
        proef.mail().doe(aan -> Gedrag.NEEM_AAN);
        List<Post> post = proef.post(email, 2, server);
        assertTrue(post.get(0).onderwerp().startsWith("Wij hebben uw bericht"), post.toString());
        assertTrue(post.get(1).onderwerp().startsWith("Ontvangstbevestiging"), post.toString());
    }

    @Test
    @DisplayName("een adres dat nooit zal bestaan, is een dode brief: opnieuw te sturen of met reden op te geven")
    void nooit() {
        String email = "nooit@post.example";
        proef.mail().doe(aan -> aan.equals(email) ? Gedrag.NOOIT : Gedrag.NEEM_AAN);
        String id = intake(server, LANG_GELEDEN, email, true).json().get("id").asText();
        JsonNode dood = wachtOpDood(id);
        assertEquals(
                "De mailserver weigert deze e-mail (550).", dood.get("reden").asText());
        assertEquals(1, pogingen(email));
        wachtOpMeter("klacht_berichten_dood");
        eisBeheerderZietGeenDossier(dood.get("id").asText());
        besluit("loket", dood, "{\"besluit\":\"opgeven\"}", 400);
        besluit("loket", dood, "{\"besluit\":\"opnieuw\"}", 200);
        JsonNode weer = wachtOpDood(id);
        assertEquals("loket", weer.get("beslotenDoor").asText());
        Proef.wachtTot(server::log, () -> pogingen(email) == 2);
        JsonNode opgegeven =
                besluit("beheerder", weer, "{\"besluit\":\"opgeven\",\"reden\":\"Er ging een brief\"}", 200);
        assertEquals("opgegeven", opgegeven.get("stand").asText());
        assertEquals("Er ging een brief", opgegeven.get("reden").asText());
        assertFalse(server.log().contains(email), "an address stands in the log");
        assertFalse(server.log().contains("Geheimschrijver"), "a name stands in the log");
    }

    private void eisBeheerderZietGeenDossier(String bericht) {
        JsonNode lijst = berichten("beheerder", "?stand=dood");
        JsonNode gezien = null;
        for (JsonNode rij : lijst) {
            assertFalse(rij.has("dossier"), rij.toString());
            gezien = rij.get("id").asText().equals(bericht) ? rij : gezien;
        }
        assertTrue(gezien != null, lijst.toString());
    }

    @Test
    @DisplayName("een server die blijft hangen of er niet is, houdt alleen op wat erdoor moet")
    void hangt() {
        String email = "hangt@post.example";
        proef.mail().doe(aan -> aan.equals(email) ? Gedrag.HANG : Gedrag.NEEM_AAN);
        intake(server, LANG_GELEDEN, email, true);
        wachtOpOnbereikbaar(1);
        server.beheer().get("/health/ready").eis(200);
        proef.mail().doe(aan -> Gedrag.NEEM_AAN);
        proef.post(email, 1, server);
        long eerder = onbereikbaar();
        proef.mail().zetUit();
        String later = "later@post.example";
        intake(server, LANG_GELEDEN, later, true);
        wachtOpOnbereikbaar(eerder + 1);
        server.beheer().get("/health/ready").eis(200);
        proef.mail().zetAan();
        assertEquals(1, proef.post(later, 1, server).size());
    }

    private static void wachtOpOnbereikbaar(long keer) {
        Proef.wachtTot(server::log, () -> onbereikbaar() >= keer);
    }

    private static long onbereikbaar() {
        return server.log()
                .lines()
                .filter(regel -> regel.contains("De mailserver is niet bereikbaar"))
                .count();
    }

    @Test
    @DisplayName("een ander systeem hoort elke stap, getekend, met alleen nummers en in volgorde")
    void webhook() {
        String email = "webhook@post.example";
        String id = intake(server, LANG_GELEDEN, email, true).json().get("id").asText();
        doe(server, "loket", id, "toewijzingen", "{\"als\":\"gespreksvoerder\",\"gebruiker\":\"behandelaar\"}");
        Proef.wachtTot(server::log, () -> events(id).size() == 2);
        List<JsonNode> events = events(id);
        assertEquals("nl.klachten.klacht-ontvangen", events.get(0).get("type").asText());
        assertEquals("wijs_toe", events.get(1).at("/data/handeling").asText());
        assertEquals(2, events.get(1).at("/data/volgnummer").asInt());
        assertFalse(EVENTS.toString().contains("Geheimschrijver")
                || EVENTS.toString().contains("Niemand belt"));
        assertFalse(HANDTEKENINGEN.contains("klopt niet"));
    }

    private static List<JsonNode> events(String dossier) {
        List<JsonNode> events = new ArrayList<>();
        for (String event : EVENTS) {
            try {
                JsonNode gelezen = Json.mapper().readTree(event);
                if (gelezen.get("subject").asText().equals(dossier)) {
                    events.add(gelezen);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return events;
    }

    @Test
    @DisplayName(
            "waarvan niemand werd gewekt, wordt binnen tien minuten toch gevonden; een tweede keer heeft hetzelfde nummer")
    void gemist() {
        String email = "gemist@post.example";
        String id = intake(server, LANG_GELEDEN, email, true).json().get("id").asText();
        proef.post(email, 1, server);
        Proef.wachtTot(server::log, () -> proef.tel(WACHT_OP_RONDE) == 1);
        proef.wijzig("update g_wijdemeren.bericht set stand = 'wachtend' where soort = 'ontvangen' and dossier = '" + id
                + "'");
        proef.wijzig("update register.wekker set moment = now() where soort = 'bericht' and tenant = 'wijdemeren'");
        List<Post> post = proef.post(email, 2, server);
        assertEquals(post.get(0).id(), post.get(1).id());
    }

    @Test
    @DisplayName("de eigenaar wordt herinnerd: één keer vooraf, één keer als het te laat is")
    void herinnering() {
        String vandaag = new Klok().nu().toString();
        String nieuw =
                kenmerk(intake(server, vandaag, "nieuw@post.example", false).json());
        JsonNode oud = intake(server, LANG_GELEDEN, "oud@post.example", false).json();
        doe(server, "loket", oud.get("id").asText(), "toewijzingen", """
                {"als":"gespreksvoerder","gebruiker":"behandelaar2"}""");
        JsonNode dicht =
                intake(server, LANG_GELEDEN, "dicht@post.example", false).json();
        doe(server, "loket", dicht.get("id").asText(), "afschermingen", """
                {"handeling":"scherm_af","mensen":["leidinggevende"],"reden":"Het gaat over een collega."}""");
        for (int ochtend = 0; ochtend < 2; ochtend++) {
            proef.ochtend();
            proef.wachtOpHerinneringen(server);
            Proef.wachtTot(
                    server::log,
                    () -> proef.tel("select count(*) from g_wijdemeren.bericht where stand = 'wachtend'") == 0);
            assertEquals(1, onderwerpen(LOKET, nieuw, "Herinnering: ").size());
            assertEquals(
                    1,
                    onderwerpen("behandelaar2@wijdemeren.example", kenmerk(oud), "Te laat: ")
                            .size());
            assertEquals(List.of(), onderwerpen(LOKET, kenmerk(oud), "Te laat: "));
            assertEquals(List.of(), onderwerpen(LOKET, kenmerk(dicht), "Te laat: "));
            assertEquals(
                    1,
                    onderwerpen("leidinggevende@wijdemeren.example", kenmerk(dicht), "Te laat: ")
                            .size());
        }
    }

    @Test
    @DisplayName("aan een datum die intussen is verplaatst, wordt niemand herinnerd")
    void verplaatst() {
        JsonNode dossier =
                intake(server, LANG_GELEDEN, "verplaatst@post.example", false).json();
        String id = dossier.get("id").asText();
        proef.mail().doe(aan -> aan.equals(LOKET) ? Gedrag.NU_NIET : Gedrag.NEEM_AAN);
        proef.ochtend();
        Proef.wachtTot(server::log, () -> !herinneringen(id).isEmpty());
        String gepland = herinneringen(id).get(0).get("stand").asText();
        assertEquals("wachtend", gepland);
        doe(
                server,
                "loket",
                id,
                "gesprekken",
                "{\"handeling\":\"voer_gesprek\",\"op\":\"2026-03-03\",\"besproken\":\"Wat er gebeurde\",\"onderdelen\":[1]}");
        proef.mail().doe(aan -> Gedrag.NEEM_AAN);
        Proef.wachtTot(
                server::log,
                () -> herinneringen(id).get(0).get("stand").asText().equals("vervallen"));
        assertEquals(List.of(), onderwerpen(LOKET, kenmerk(dossier), "Te laat: "));
    }

    private static List<JsonNode> herinneringen(String dossier) {
        return vanDossier(dossier).stream()
                .filter(b -> b.get("soort").asText().equals("te_laat"))
                .toList();
    }

    private static List<Post> onderwerpen(String aan, String kenmerk, String begin) {
        return proef.van(aan, kenmerk).stream()
                .filter(post -> post.onderwerp().startsWith(begin))
                .toList();
    }

    private static String kenmerk(JsonNode dossier) {
        return dossier.get("kenmerk").asText();
    }

    private static long pogingen(String email) {
        return proef.mail().geprobeerd().stream().filter(email::equals).count();
    }

    private static JsonNode berichten(String rol, String vraag) {
        return server.als(rol, TENANT)
                .get("/api/v1/berichten" + vraag)
                .eis(200)
                .json()
                .get("results");
    }

    private static List<JsonNode> vanDossier(String dossier) {
        List<JsonNode> van = new ArrayList<>();
        for (JsonNode bericht : berichten("loket", "?aantal=200")) {
            if (bericht.path("dossier").asText().equals(dossier)) {
                van.add(bericht);
            }
        }
        return van;
    }

    private static JsonNode wachtOpDood(String dossier) {
        Proef.wachtTot(server::log, () -> findDood(dossier) != null);
        return findDood(dossier);
    }

    private static JsonNode findDood(String dossier) {
        return vanDossier(dossier).stream()
                .filter(b -> b.get("stand").asText().equals("dood"))
                .findFirst()
                .orElse(null);
    }

    private static JsonNode besluit(String rol, JsonNode bericht, String body, int status) {
        return server.als(rol, TENANT)
                .post("/api/v1/berichten/" + bericht.get("id").asText() + "/besluiten", body)
                .eis(status)
                .json();
    }

    private static void wachtOpMeter(String meter) {
        Proef.wachtTot(server::log, () -> server.beheer()
                .get("/metrics")
                .eis(200)
                .tekst()
                .lines()
                .anyMatch(regel -> regel.matches(meter + "\\{.*tenant=\"wijdemeren\".*} [1-9].*")));
    }
}
