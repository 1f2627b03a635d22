package nl.klacht.jakarta.beveiliging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klacht.jakarta.platform.IngebouwdePostgres;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een afgeschermd dossier")
class AfschermingIT {

    private static final String TENANT = "wijdemeren";
    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final String NOOD = "/api/v1/noodtoegangen";
    private static final String REDEN = "De behandelaar is ziek en de termijn loopt af.";
    private static final String GEHEIM = "Achterdeur";

    private String naam;
    private String intake;
    private String sleutel;
    private String id;
    private String kenmerk;
    private String versie;

    /** Of behandelaar2, restricted to the leidinggevende. */
    @BeforeEach
    void afgeschermd() {
        List.of("behandelaar", "behandelaar2", "behandelaar3")
                .forEach(wie -> als(wie).get(DOSSIERS + "?aantal=1").eis(200));
        naam = GEHEIM + UUID.randomUUID().toString().substring(0, 8);
        sleutel = "proef-" + UUID.randomUUID();
        intake = """
                {"soort":"klacht","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-03-02T09:00:00+01:00",
                 "klagers":[{"naam":"%s"}],
                 "onderdelen":[{"omschrijving":"Niemand belde over %s","betreft":{"soort":"medewerker_gemeente"}}]}""".formatted(naam, naam);
        onthoud(als("kcc").met("Idempotency-Key", sleutel).post(DOSSIERS, intake));
        stap("loket", "toewijzingen", "{\"als\":\"gespreksvoerder\",\"gebruiker\":\"behandelaar2\"}");
        schermAf("leidinggevende");
    }

    private static Proefclient als(String account) {
        return Proef.als(account, TENANT);
    }

    private void onthoud(Antwoord antwoord) {
        id = antwoord.eis(201).json().get("id").asText();
        kenmerk = antwoord.json().get("kenmerk").asText();
        versie = antwoord.kop("ETag").orElseThrow();
    }

    private void stap(String wie, String pad, String body) {
        onthoud(als(wie).met("If-Match", versie).post(DOSSIERS + "/" + id + "/" + pad, body));
    }

    private void schermAf(String mensen) {
        stap("loket", "afschermingen", """
                {"handeling":"scherm_af","mensen":["%s"],"reden":"Het gaat over een collega."}""".formatted(mensen));
    }

    private static Antwoord open(String account, String kenmerk, String reden) {
        return als(account).post(NOOD, "{\"kenmerk\":\"%s\",\"reden\":\"%s\"}".formatted(kenmerk, reden));
    }

    @ParameterizedTest
    @CsvSource({
        "kcc, 403",
        "loket, 403",
        "beleid, 403",
        "behandelaar, 403",
        "behandelaar3, 404",
        "college, 404",
        "aanbieder, 404",
        "tweedelijn, 404",
        "analist, 403",
        "beheerder, 403",
        "fg, 403"
    })
    @DisplayName("zegt wie het anders zou zien dat het is afgeschermd, en een ander hetzelfde als altijd")
    void opHetAdres(String account, int status) {
        for (String deel : List.of("", "/gebeurtenissen", "/gebeurtenissen/1", "/termijnen", "/mogelijkheden")) {
            eisNiets(als(account).get(DOSSIERS + "/" + id + deel).eis(status));
        }
        for (String ifMatch : List.of(versie, "\"1\"", "\"9999\"")) {
            eisNiets(als(account)
                    .met("If-Match", ifMatch)
                    .post(DOSSIERS + "/" + id + "/bestuursmeldingen", "{\"waarom\":\"Nieuwsgierig\"}")
                    .eis(status));
        }
    }

    private void eisNiets(Antwoord antwoord) {
        assertFalse(antwoord.tekst().contains(naam) || antwoord.tekst().contains(kenmerk), antwoord::toString);
        assertTrue(antwoord.kop("ETag").isEmpty(), "the version of the dossier is told");
    }

    @Test
    @DisplayName("zegt het in gewone woorden, ook op de pagina")
    void zin() {
        Antwoord antwoord = als("kcc").get(DOSSIERS + "/" + id).eis(403);
        assertEquals("urn:klacht:fout:afgeschermd", antwoord.json().get("type").asText());
        assertTrue(antwoord.json().get("detail").asText().contains("enkele collega’s"));
        for (String pad : List.of("/dossiers/" + id, "/dossiers/" + id + "/stap/duid")) {
            Antwoord pagina = metSessie("loket").get(pad).eis(403);
            assertTrue(pagina.tekst().contains("Dit dossier is afgeschermd"), pagina::toString);
            eisNiets(pagina);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kcc", "loket", "beleid", "behandelaar", "behandelaar3", "college", "tweedelijn"})
    @DisplayName("staat in geen lijst, in welke volgorde ook, en wordt door geen zoekvraag gevonden")
    void stil(String account) {
        eisStil(account);
    }

    private void eisStil(String account) {
        assertEquals(0, keren(account), account + " sees it in a list");
        for (String vraag : vragen()) {
            JsonNode gevonden =
                    als(account).post(DOSSIERS + "/_zoek", vraag).eis(200).json();
            assertEquals(0, gevonden.path("results").size(), account + " finds it by " + vraag);
            assertFalse(gevonden.hasNonNull("next"));
        }
    }

    private List<String> vragen() {
        return List.of(
                "{\"kenmerk\":\"%s\"}".formatted(kenmerk),
                "{\"naam\":\"%s\"}".formatted(naam),
                "{\"tekst\":\"%s\",\"fase\":\"informeel\"}".formatted(naam),
                "{\"naam\":\"%s\",\"soort\":\"klacht\",\"aantal\":1}".formatted(naam));
    }

    /** In how many of the lists it stands. */
    private int keren(String account) {
        return keren(
                account,
                "sorteer=volgendeDatum",
                "sorteer=-volgendeDatum",
                "sorteer=ontvangenOp",
                "sorteer=-ontvangenOp",
                "sorteer=kenmerk",
                "sorteer=-kenmerk",
                "behandelaar=behandelaar2",
                "fase=informeel",
                "soort=klacht",
                "uiterlijkVoor=2030-01-01");
    }

    private int keren(String account, String... vragen) {
        int keren = 0;
        for (String vraag : vragen) {
            String na = "";
            do {
                JsonNode pagina = als(account)
                        .get(DOSSIERS + "?aantal=20&" + vraag + na)
                        .eis(200)
                        .json();
                keren += pagina.path("results").toString().contains(id) ? 1 : 0;
                na = pagina.hasNonNull("next") ? "&na=" + pagina.path("next").asText() : "";
            } while (!na.isEmpty());
        }
        return keren;
    }

    @ParameterizedTest
    @ValueSource(strings = {"leidinggevende", "behandelaar2"})
    @DisplayName("is er overal voor wie het mag zien, en voor wie het in handen heeft")
    void welVoor(String account) {
        JsonNode dossier = als(account).get(DOSSIERS + "/" + id).eis(200).json();
        assertEquals("[\"leidinggevende\"]", dossier.at("/afscherming/mensen").toString());
        assertEquals(
                "Het gaat over een collega.", dossier.at("/afscherming/reden").asText());
        als(account).get(DOSSIERS + "/" + id + "/gebeurtenissen").eis(200);
        assertEquals(10, keren(account));
        for (String vraag : vragen()) {
            String gevonden =
                    als(account).post(DOSSIERS + "/_zoek", vraag).eis(200).tekst();
            assertTrue(gevonden.contains(id), account + " does not find it by " + vraag);
        }
        assertTrue(metSessie(account).get("/werkvoorraad").eis(200).tekst().contains("Werkvoorraad"));
        String pagina = metSessie(account).get("/dossiers/" + id).eis(200).tekst();
        assertTrue(pagina.contains("Afgeschermd") && pagina.contains("Het gaat over een collega."), pagina);
    }

    @Test
    @DisplayName("staat ook niet in wat mag worden vernietigd, en niemand stelt dat voor die het niet mag zien")
    void bewaren() {
        trekInVanVroeger();
        for (String account : List.of("loket", "beleid")) {
            assertFalse(bewaarlijst(account).contains(id), account + " sees it in what is kept");
            eisNiets(als(account)
                    .post("/api/v1/vernietigingslijsten", "{\"dossiers\":[\"%s\"]}".formatted(id))
                    .eis(403));
            eisNiets(als(account).post("/api/v1/vernietigingslijsten", "{}"));
        }
        assertTrue(bewaarlijst("leidinggevende").contains(id));
        assertTrue(bewaarlijst("fg").contains(id), "nobody watches that it does not stay for ever");
    }

    @Test
    @DisplayName("zegt ook niet waarom daarin iets niet wordt gewist, aan wie het niet mag zien")
    void avg() {
        trekInVanVroeger();
        String verzoek = als("loket")
                .post("/api/v1/avg-verzoeken", """
                        {"soort":"wissing","ontvangenOp":"2026-03-02","persoon":{"naam":"%s"}}""".formatted(naam))
                .eis(201)
                .json()
                .get("id")
                .asText();
        eisNiets(als("loket")
                .post("/api/v1/avg-verzoeken/" + verzoek + "/besluiten", """
                        {"uitkomst":"geweigerd","geweigerd":[{"dossier":"%s","gegevens":"dossier"}],"toelichting":"Nee"}""".formatted(id))
                .eis(403));
    }

    /** Another dossier, of 2020, withdrawn then and restricted to the leidinggevende now. */
    private void trekInVanVroeger() {
        Proefclient loket = als("loket");
        onthoud(loket.op("2020-01-10T10:00:00+01:00")
                .post(
                        DOSSIERS,
                        intake.replace("2026-03-02", "2020-01-10")
                                .replace("mondeling", "schriftelijk")
                                .replace("telefoon", "email")));
        onthoud(loket.op("2020-01-15T10:00:00+01:00")
                .met("If-Match", versie)
                .post(DOSSIERS + "/" + id + "/intrekkingen", "{\"wijze\":\"schriftelijk\"}"));
        schermAf("leidinggevende");
    }

    private static String bewaarlijst(String account) {
        return als(account).get("/api/v1/bewaarlijst?aantal=200").eis(200).tekst();
    }

    @Test
    @DisplayName("kan voor een behandelaar van een andere groep zijn, en dan ziet hij het")
    void voorEenAnder() {
        onthoud(als("leidinggevende").met("If-Match", versie).post(DOSSIERS + "/" + id + "/afschermingen", """
                        {"handeling":"scherm_af","mensen":["behandelaar3"],"reden":"Alleen hij kan dit."}"""));
        als("behandelaar3").get(DOSSIERS + "/" + id).eis(200);
        assertEquals(10, keren("behandelaar3"));
        als("leidinggevende").get(DOSSIERS + "/" + id).eis(403);
        eisStil("leidinggevende");
    }

    @Test
    @DisplayName("komt niet terug voor wie zijn bericht nog eens stuurt")
    void nogEens() {
        eisNiets(als("kcc")
                .met("Idempotency-Key", sleutel)
                .post(DOSSIERS, intake)
                .eis(403));
    }

    @Test
    @DisplayName("gaat ook niet open voor wie een stap op een eerder moment wil doen")
    void opEenMoment() {
        eisNiets(als("loket")
                .op("2026-03-03T09:00:00+01:00")
                .met("If-Match", versie)
                .post(DOSSIERS + "/" + id + "/bestuursmeldingen", "{\"waarom\":\"Nieuwsgierig\"}")
                .eis(403));
    }

    @Test
    @DisplayName("blijft voor de dienstverlener wat het was: hij ziet alleen wat bij hem ligt")
    void dienstverlener() {
        onthoud(als("aanbieder").post(DOSSIERS, """
                {"soort":"klacht","vorm":"schriftelijk","kanaal":"dienstverlener","ontvangenOp":"2026-03-02T09:00:00+01:00",
                 "onderdelen":[{"omschrijving":"De hulp kwam niet.","jegensKlager":true,"domein":"wmo","aspect":"inhoud",
                 "betreft":{"soort":"dienstverlener_organisatie","dienstverlener":"zorg-voorbeeld"}}]}"""));
        schermAf("leidinggevende");
        JsonNode zijne = als("aanbieder").get(DOSSIERS + "/" + id).eis(200).json();
        assertFalse(zijne.has("afscherming"), "he is told for whom it is");
        assertTrue(keren("aanbieder", "sorteer=-kenmerk") > 0);
        als("loket").get(DOSSIERS + "/" + id).eis(403);
        assertEquals(0, keren("loket", "sorteer=-kenmerk"));
    }

    @Test
    @DisplayName("is weer voor iedereen als de afscherming is opgeheven")
    void opgeheven() {
        stap("leidinggevende", "afschermingen", """
                {"handeling":"hef_afscherming_op","reden":"De collega werkt hier niet meer."}""");
        assertFalse(als("kcc").get(DOSSIERS + "/" + id).eis(200).json().has("afscherming"));
        assertEquals(10, keren("kcc"));
    }

    @Test
    @DisplayName("gaat in nood open voor wie dat mag, en alleen op zijn adres")
    void inNood() {
        Antwoord nood = open("loket", kenmerk, REDEN).eis(201);
        assertTrue(nood.kop("Location").orElseThrow().endsWith("/dossiers/" + id));
        assertEquals("loket", nood.json().get("rol").asText());
        als("loket").get(DOSSIERS + "/" + id).eis(200);
        als("loket").get(DOSSIERS + "/" + id + "/gebeurtenissen").eis(200);
        metSessie("loket").get("/dossiers/" + id).eis(200);
        stap("loket", "bestuursmeldingen", "{\"waarom\":\"De termijn loopt af.\"}");
        eisStil("loket");
        als("kcc").get(DOSSIERS + "/" + id).eis(403);
        als("beleid").get(DOSSIERS + "/" + id).eis(403);
    }

    @Test
    @DisplayName("gaat vanzelf weer dicht")
    void weerDicht() throws SQLException {
        open("loket", kenmerk, REDEN).eis(201);
        als("loket").get(DOSSIERS + "/" + id).eis(200);
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
                var voorbij = c.prepareStatement(
                        "update g_wijdemeren.noodtoegang set tot = moment where dossier = ?::uuid")) {
            voorbij.setString(1, id);
            assertEquals(1, voorbij.executeUpdate());
        }
        eisNiets(als("loket").get(DOSSIERS + "/" + id).eis(403));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kcc", "behandelaar", "beleid", "college", "aanbieder", "beheerder", "fg", "analist"})
    @DisplayName("gaat niet in nood open voor wie dat niet mag")
    void nietInNood(String account) {
        eisNiets(open(account, kenmerk, REDEN).eis(403));
        metSessie(account).get("/noodtoegang").eis(403);
    }

    @Test
    @DisplayName("gaat niet open zonder reden, zonder kenmerk dat bestaat, of bij een andere gemeente")
    void nietZomaar() {
        eisNiets(open("loket", kenmerk, "").eis(400));
        eisNiets(open("loket", kenmerk, "          .").eis(400));
        open("loket", "K-2026-999999", REDEN).eis(404);
        Proef.als("loket", "weesp")
                .post(NOOD, "{\"kenmerk\":\"K-1999-000001\",\"reden\":\"%s\"}".formatted(REDEN))
                .eis(404);
        open("leidinggevende", kenmerk, REDEN).eis(400);
        als("loket").get(DOSSIERS + "/" + id).eis(403);
    }

    @Test
    @DisplayName("vertelt meteen wie het mag zien en de functionaris gegevensbescherming dat het in nood openging")
    void verteld() throws SQLException {
        open("loket", kenmerk, REDEN).eis(201);
        for (String account : List.of("leidinggevende", "behandelaar2", "fg")) {
            JsonNode eerste = als(account).get(NOOD).eis(200).json().at("/results/0");
            assertEquals(id, eerste.path("dossier").asText(), account);
            assertEquals(REDEN, eerste.path("reden").asText());
            assertEquals("loket", eerste.path("gebruiker").asText());
        }
        for (String account : List.of("kcc", "loket", "beleid", "behandelaar", "behandelaar3")) {
            assertFalse(als(account).get(NOOD).eis(200).tekst().contains(id), account);
        }
        for (String pad : List.of("/werkvoorraad", "/dossiers/" + id)) {
            assertTrue(metSessie("leidinggevende").get(pad).eis(200).tekst().contains(REDEN), pad);
        }
        assertTrue(metSessie("fg").get("/inzage").eis(200).tekst().contains(REDEN));
        assertFalse(metSessie("kcc").get("/werkvoorraad").eis(200).tekst().contains(REDEN));
        JsonNode gelezen = als("fg")
                .get("/api/v1/inzagen?gebruiker=loket&dossier=" + id)
                .eis(200)
                .json()
                .at("/results/0");
        assertEquals("noodtoegang", gelezen.path("soort").asText());
        assertEquals(REDEN, gelezen.path("waarom").asText());
        assertEquals(2, gemaild(), "the privacy officer and who has it in hand get mail");
    }

    @Test
    @DisplayName("vertelt het ook nog als wie het in nood opende daarna een ander toewijst")
    void verteldAchteraf() {
        open("loket", kenmerk, REDEN).eis(201);
        stap("loket", "toewijzingen", "{\"als\":\"gespreksvoerder\",\"gebruiker\":\"behandelaar\"}");
        for (String account : List.of("leidinggevende", "behandelaar2", "behandelaar")) {
            assertTrue(als(account).get(NOOD).eis(200).tekst().contains(id), account);
        }
        assertFalse(als("kcc").get(NOOD).eis(200).tekst().contains(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    afschermingen | {"handeling":"scherm_af","mensen":["loket"],"reden":"Het gaat over een collega."}
                    afschermingen | {"handeling":"hef_afscherming_op","reden":"Het gaat niet over een collega."}
                    toewijzingen  | {"als":"gespreksvoerder","gebruiker":"loket"}""")
    @DisplayName("wordt niet blijvend van wie het in nood opende, en verandert niet wie het mag zien")
    void blijftNood(String pad, String body) {
        open("loket", kenmerk, REDEN).eis(201);
        Antwoord geweigerd = als("loket")
                .met("If-Match", versie)
                .post(DOSSIERS + "/" + id + "/" + pad, body)
                .eis(403);
        assertTrue(geweigerd.json().get("detail").asText().startsWith("U opende dit dossier in nood."));
        assertEquals(
                versie,
                als("leidinggevende")
                        .get(DOSSIERS + "/" + id)
                        .eis(200)
                        .kop("ETag")
                        .orElseThrow());
        for (JsonNode m : als("loket").get(DOSSIERS + "/" + id).eis(200).json().get("mogelijkheden")) {
            if (m.get("stap").asText().equals("afschermingen")) {
                assertFalse(m.get("bevoegd").asBoolean(), m::toString);
            }
        }
    }

    @Test
    @DisplayName("is niet te vinden in wat er over verstuurd is")
    void berichten() throws SQLException {
        open("loket", kenmerk, REDEN).eis(201);
        assertTrue(gemaild() > 0);
        for (String vraag : List.of("?aantal=100", "?stand=wachtend")) {
            assertFalse(
                    als("loket")
                            .get("/api/v1/berichten" + vraag)
                            .eis(200)
                            .tekst()
                            .contains(id),
                    vraag);
        }
        eisNiets(metSessie("loket").get("/berichten").eis(200));
        eisNiets(metSessie("loket").get("/berichten?dossier=" + id).eis(200));
    }

    private int gemaild() throws SQLException {
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
                var vraag = c.prepareStatement("select count(*) from g_wijdemeren.bericht"
                        + " where soort = 'noodtoegang' and dossier = ?::uuid")) {
            vraag.setString(1, id);
            try (var antwoord = vraag.executeQuery()) {
                antwoord.next();
                return antwoord.getInt(1);
            }
        }
    }

    @Test
    @DisplayName("laat van wie is tegengehouden geen lezing na")
    void geenLezing() {
        als("beleid").get(DOSSIERS + "/" + id).eis(403);
        JsonNode gelezen = als("fg")
                .get("/api/v1/inzagen?gebruiker=beleid&dossier=" + id)
                .eis(200)
                .json();
        assertEquals(0, gelezen.path("results").size());
    }

    @Test
    @DisplayName("gaat in nood open met een formulier, dat zegt wat er ontbreekt")
    void formulier() {
        String cookie = cookie("loket");
        Proefclient loket = Proef.anoniem(TENANT).met("Cookie", cookie);
        loket.get("/noodtoegang").eis(200);
        String teken = Geheim.hash("formulier\n" + cookie.substring(cookie.indexOf('=') + 1));
        String leeg = loket.postFormulier("/noodtoegang", Map.of("formulierteken", teken))
                .eis(200)
                .tekst();
        assertTrue(leeg.contains("Vul het kenmerk van het dossier in.") && leeg.contains("Schrijf op waarom"), leeg);
        Antwoord open = loket.postFormulier(
                        "/noodtoegang", Map.of("formulierteken", teken, "kenmerk", kenmerk, "reden", REDEN))
                .eis(302);
        assertTrue(open.kop("Location").orElseThrow().endsWith("/dossiers/" + id));
        loket.get("/dossiers/" + id).eis(200);
    }

    private static Proefclient metSessie(String account) {
        return Proef.anoniem(TENANT).met("Cookie", cookie(account));
    }

    private static String cookie(String account) {
        String kop = Proef.anoniem(TENANT)
                .postFormulier("/inloggen", Map.of("gebruiker", account, "wachtwoord", "demo"))
                .eis(302)
                .kop("Set-Cookie")
                .orElseThrow();
        return kop.substring(0, kop.indexOf(';'));
    }
}
