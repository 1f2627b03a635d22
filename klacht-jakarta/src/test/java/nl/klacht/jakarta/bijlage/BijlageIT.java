package nl.klacht.jakarta.bijlage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bestanden in een dossier, over de API")
class BijlageIT {

    private static final String HIER = "stichtse-vecht";
    private static final byte[] PDF = "%PDF-1.7\nEen verzonnen brief".getBytes(StandardCharsets.UTF_8);
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final String dossier = Bijlageproef.dossier(HIER);

    @Test
    @DisplayName("een bestand komt erin, staat in de lijst en komt er byte voor byte weer uit, alleen om op te slaan")
    void heenEnWeer() {
        JsonNode bijlage = voegToe("loket", "brief.pdf", PDF).eis(201).json();
        assertEquals("brief.pdf", bijlage.get("naam").asText());
        assertEquals("application/pdf", bijlage.get("type").asText());
        assertEquals("beschikbaar", bijlage.get("stand").asText());
        assertEquals(2, bijlage.get("gebeurtenis").asInt());
        assertEquals(bijlage, lijst("loket").get(0));

        HttpResponse<byte[]> inhoud = Proef.als("leidinggevende", HIER)
                .haal(pad() + "/" + bijlage.get("id").asText());
        assertEquals(200, inhoud.statusCode());
        assertArrayEquals(PDF, inhoud.body());
        assertEquals("application/pdf", kop(inhoud, "Content-Type"));
        assertEquals(
                "attachment; filename=\"brief.pdf\"; filename*=UTF-8''brief.pdf", kop(inhoud, "Content-Disposition"));
        assertEquals("sandbox; default-src 'none'; frame-ancestors 'none'", kop(inhoud, "Content-Security-Policy"));
        assertEquals("nosniff", kop(inhoud, "X-Content-Type-Options"));
        assertEquals("no-store", kop(inhoud, "Cache-Control"));
    }

    @Test
    @DisplayName("de geschiedenis noemt het bestand met zijn id en zijn hash over zout en inhoud")
    void inDeGeschiedenis() throws Exception {
        JsonNode bijlage = voegToe("kcc", "brief.pdf", PDF).eis(201).json();
        JsonNode gebeurtenis = Proef.als("loket", HIER)
                .get("/api/v1/dossiers/" + dossier + "/gebeurtenissen/2")
                .eis(200)
                .json();
        assertEquals("voeg_bijlage_toe", gebeurtenis.get("stap").asText());
        assertEquals(bijlage.get("id"), gebeurtenis.at("/inhoud/bestand/id"));
        assertEquals(bijlage.get("hash"), gebeurtenis.at("/inhoud/bestand/hash"));
        assertFalse(gebeurtenis.toString().contains("brief.pdf"));
        assertEquals(
                bijlage.get("hash").asText(),
                Bijlageproef.hash(HIER, UUID.fromString(bijlage.get("id").asText()), PDF));
    }

    @Test
    @DisplayName("zonder If-Match 428, met een oude 412, en dan is er niets")
    void voorwaarde() {
        Map<String, String> velden = Map.of("document", "bewijs");
        Proefclient loket = Proef.als("loket", HIER);
        loket.postBestand(pad(), velden, "a.pdf", PDF).eis(428);
        loket.met("If-Match", "\"7\"").postBestand(pad(), velden, "a.pdf", PDF).eis(412);
        assertTrue(lijst("loket").isEmpty());
        assertEquals(
                0, Bijlageproef.tel(HIER, "bijlageblok b join bijlage x on x.id = b.bijlage where x.dossier", dossier));
    }

    @Test
    @DisplayName("hetzelfde bestand nog eens geeft 200 met wat er al was")
    void nogEens() {
        JsonNode eerste = voegToe("loket", "brief.pdf", PDF).eis(201).json();
        JsonNode tweede = voegToe("loket", "ander.pdf", PDF).eis(200).json();
        assertEquals(eerste, tweede);
        assertEquals(1, lijst("loket").size());
    }

    @Test
    @DisplayName("de inhoud beslist: een programma dat brief.pdf heet, komt er niet in, en dat staat bij het dossier")
    void inhoudBeslist() {
        Antwoord antwoord = voegToe("loket", "brief.pdf", "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8));
        antwoord.eis(415);
        assertTrue(antwoord.json().get("detail").asText().contains("pdf, jpg, png"), antwoord::tekst);
        assertTrue(lijst("loket").isEmpty());
        assertEquals("geweigerd brief.pdf null", Bijlageproef.voorval(HIER, dossier));
    }

    @Test
    @DisplayName("een virus komt er niet in; wat er is gevonden, staat in het logboek van de gemeente")
    void virus() {
        Antwoord antwoord = voegToe("loket", "proef.txt", EICAR.getBytes(StandardCharsets.US_ASCII));
        antwoord.eis(400);
        assertFalse(antwoord.tekst().contains("Eicar"), antwoord::tekst);
        assertTrue(lijst("loket").isEmpty());
        assertEquals("besmet proef.txt Eicar-Test-Signature", Bijlageproef.voorval(HIER, dossier));
    }

    @Test
    @DisplayName("te groot geeft 413, en wat er al was gelezen blijft nergens")
    void teGroot() {
        byte[] groot = new byte[26 * 1024 * 1024];
        System.arraycopy(PDF, 0, groot, 0, PDF.length);
        Antwoord antwoord = voegToe("loket", "groot.pdf", groot).eis(413);
        assertTrue(antwoord.json().get("detail").asText().contains("25 MB"), antwoord::tekst);
        assertEquals("application/problem+json", antwoord.kop("Content-Type").orElseThrow());
        assertTrue(lijst("loket").isEmpty());
        assertEquals("geweigerd groot.pdf null", Bijlageproef.voorval(HIER, dossier));
    }

    @Test
    @DisplayName("een groot bestand dat mag, komt er in stukken in en heel weer uit")
    void groot() {
        byte[] groot = new byte[5 * 1024 * 1024 + 17];
        new Random(7).nextBytes(groot);
        System.arraycopy(PDF, 0, groot, 0, PDF.length);
        String id =
                voegToe("loket", "groot.pdf", groot).eis(201).json().get("id").asText();
        assertArrayEquals(groot, Proef.als("loket", HIER).haal(pad() + "/" + id).body());
    }

    @Test
    @DisplayName("van een andere gemeente of een ander dossier bestaat een bestand niet")
    void vanEenAnder() {
        String id = voegToe("loket", "brief.pdf", PDF).eis(201).json().get("id").asText();
        Proef.als("loket", "weesp").get(pad() + "/" + id).eis(404);
        Proef.als("loket", "weesp").get(pad()).eis(404);
        Proef.als("loket", HIER)
                .get("/api/v1/dossiers/" + Bijlageproef.dossier(HIER) + "/bijlagen/" + id)
                .eis(404);
        String daar = Bijlageproef.dossier("weesp");
        Proef.als("loket", "weesp")
                .get("/api/v1/dossiers/" + daar + "/bijlagen/" + id)
                .eis(404);
        Proef.als("fg", HIER).get(pad() + "/" + id).eis(403);
        Proef.als("loket", HIER).get(pad() + "/geen-nummer").eis(404);
    }

    @Test
    @DisplayName("een aanbieder ziet en brengt alleen bestanden over zijn eigen onderdelen")
    void aanbieder() {
        String gemeld = Bijlageproef.gemeldDoorAanbieder(HIER);
        String bijlagen = "/api/v1/dossiers/" + gemeld + "/bijlagen";
        Bijlageproef.voegToe("loket", HIER, gemeld, Map.of("document", "bewijs"), "van-gemeente.pdf", PDF)
                .eis(201);
        byte[] ander = "%PDF-1.7 van de aanbieder".getBytes(StandardCharsets.UTF_8);
        JsonNode zijn = Bijlageproef.voegToe(
                        "aanbieder", HIER, gemeld, Map.of("document", "stuk_dienstverlener"), "van-ons.pdf", ander)
                .eis(201)
                .json();
        assertEquals("[1]", zijn.get("onderdelen").toString());

        JsonNode zietHij =
                Proef.als("aanbieder", HIER).get(bijlagen).eis(200).json().get("results");
        assertEquals(1, zietHij.size(), zietHij::toString);
        assertEquals("van-ons.pdf", zietHij.at("/0/naam").asText());
        String anders = Proef.als("loket", HIER)
                .get(bijlagen)
                .eis(200)
                .json()
                .at("/results/0/id")
                .asText();
        Proef.als("aanbieder", HIER).get(bijlagen + "/" + anders).eis(404);
        Proef.als("aanbieder", HIER).get(pad()).eis(404);
    }

    @Test
    @DisplayName(
            "wie een bestand niet mag zien, hoort er ook niets van als hij hetzelfde brengt; zijn eigen is er dan bij")
    void hetzelfdeVanEenAnder() {
        String gemeld = Bijlageproef.gemeldDoorAanbieder(HIER);
        Bijlageproef.voegToe("loket", HIER, gemeld, Map.of("document", "bewijs"), "memo-over-hem.pdf", PDF)
                .eis(201);
        Map<String, String> velden = Map.of("document", "bewijs");
        Antwoord zijn = Bijlageproef.voegToe("aanbieder", HIER, gemeld, velden, "van-ons.pdf", PDF)
                .eis(201);
        assertEquals("van-ons.pdf", zijn.json().get("naam").asText());
        assertEquals(
                zijn.json(),
                Bijlageproef.voegToe("aanbieder", HIER, gemeld, velden, "nog-eens.pdf", PDF)
                        .eis(200)
                        .json());
    }

    @Test
    @DisplayName("in een gesloten dossier komt het erbij met een waarschuwing, en na de bewaartijd niet meer")
    void gesloten() {
        Proefclient loket = Proef.als("loket", HIER);
        String melding = loket.op("2024-03-04T10:00:00+01:00")
                .post("/api/v1/dossiers", """
                        {"soort":"signaal","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2024-03-04T09:00:00+01:00",
                         "onderdelen":[{"omschrijving":"Lange rij aan de balie","betreft":{"soort":"medewerker_gemeente"}}]}""")
                .eis(201)
                .json()
                .get("id")
                .asText();
        loket.op("2024-03-05T10:00:00+01:00")
                .met("If-Match", "\"1\"")
                .post("/api/v1/dossiers/" + melding + "/intrekkingen", "{\"wijze\":\"mondeling\"}")
                .eis(201);
        Map<String, String> velden = Map.of("document", "brief_klager");
        String hier = "/api/v1/dossiers/" + melding + "/bijlagen";
        assertFalse(loket.op("2024-03-05T12:00:00+01:00")
                .met("If-Match", "\"2\"")
                .postBestand(hier, velden, "zelfde-dag.pdf", verschillend(1))
                .eis(201)
                .json()
                .has("waarschuwingen"));
        JsonNode erna = loket.op("2024-03-20T10:00:00+01:00")
                .met("If-Match", "\"3\"")
                .postBestand(hier, velden, "later.pdf", verschillend(2))
                .eis(201)
                .json();
        assertEquals(List.of(), new Contract().toets("Bijlage", erna));
        assertEquals("Archiefwet 1995", erna.at("/waarschuwingen/0/vindplaats").asText());
        assertTrue(loket.get("/api/v1/dossiers/" + melding + "/gebeurtenissen/4")
                .eis(200)
                .json()
                .get("gronden")
                .toString()
                .contains("gesloten"));
        String nu = loket.met("If-Match", "\"4\"")
                .postBestand(hier, velden, "te-laat.pdf", verschillend(3))
                .eis(409)
                .tekst();
        assertTrue(nu.contains("De bewaartijd van dit dossier is voorbij."), nu);
    }

    @Test
    @DisplayName("wie een bestand opent, staat in het logboek van de fg; wie het niet kon openen niet")
    void inzage() {
        String id = voegToe("loket", "brief.pdf", PDF).eis(201).json().get("id").asText();
        Proef.als("leidinggevende", HIER).haal(pad() + "/" + id);
        JsonNode laatste = Proef.als("fg", HIER)
                .get("/api/v1/inzagen?dossier=" + dossier + "&gebruiker=leidinggevende")
                .eis(200)
                .json()
                .at("/results/0");
        assertEquals("bijlage", laatste.get("soort").asText());
        assertEquals(id, laatste.get("vraag").asText());
    }

    @Test
    @DisplayName("van acht die tegelijk hetzelfde zagen, komt er één in en blijft van de rest niets")
    void tegelijk() {
        Proefclient loket = Proef.als("loket", HIER).met("If-Match", "\"1\"");
        List<Integer> statussen = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> loket.postBestand(pad(), Map.of("document", "bewijs"), i + ".pdf", verschillend(i))
                                .status(),
                        Executors.newCachedThreadPool()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(201, 412, 412, 412, 412, 412, 412, 412), statussen);
        assertEquals(1, lijst("loket").size());
        assertEquals(
                1, Bijlageproef.tel(HIER, "bijlageblok b join bijlage x on x.id = b.bijlage where x.dossier", dossier));
    }

    @Test
    @DisplayName("wie halverwege ophangt, laat niets achter: niet in de database en niet op de schijf")
    void halverwege() throws Exception {
        for (int poging = 0; poging < 5; poging++) {
            try (Socket lijn = new Socket("127.0.0.1", Proef.server().poort())) {
                lijn.getOutputStream().write(Bijlageproef.halfVerzoek(HIER, pad(), "\"1\""));
                lijn.getOutputStream().flush();
                lijn.setSoLinger(true, 0);
            }
        }
        voegToe("loket", "daarna.pdf", PDF).eis(201);
        assertEquals(1, lijst("loket").size());
        assertEquals(2, Bijlageproef.tel(HIER, "gebeurtenis where dossier", dossier));
    }

    @Test
    @DisplayName("een veld dat niet klopt wordt genoemd, en precies één bestand moet mee")
    void velden() {
        Proefclient loket = Proef.als("loket", HIER).met("If-Match", "\"1\"");
        Antwoord fout = loket.postBestand(pad(), Map.of("document", "boek", "kleur", "rood"), "a.pdf", PDF)
                .eis(400);
        assertTrue(fout.tekst().contains("#/document") && fout.tekst().contains("#/kleur"), fout::tekst);
        loket.postBestand(pad(), Map.of("document", "bewijs", "onderdelen", "twee"), "a.pdf", PDF)
                .eis(400);
        loket.postBestand(pad(), Map.of("document", "bewijs", "onderdelen", "7"), "a.pdf", PDF)
                .eis(409);
        loket.postBestanden(pad(), Map.of("document", "bewijs"), List.of()).eis(400);
        loket.post(pad(), "{\"document\":\"bewijs\"}").eis(415);
        assertTrue(lijst("loket").isEmpty());
    }

    private static byte[] verschillend(int i) {
        return ("%PDF-1.7\nnummer " + i).getBytes(StandardCharsets.UTF_8);
    }

    private Antwoord voegToe(String rol, String naam, byte[] inhoud) {
        return Bijlageproef.voegToe(rol, HIER, dossier, Map.of("document", "brief_klager"), naam, inhoud);
    }

    private JsonNode lijst(String rol) {
        return Proef.als(rol, HIER).get(pad()).eis(200).json().get("results");
    }

    private String pad() {
        return "/api/v1/dossiers/" + dossier + "/bijlagen";
    }

    private static String kop(HttpResponse<?> antwoord, String naam) {
        assertEquals(1, antwoord.headers().allValues(naam).size(), naam);
        return antwoord.headers().firstValue(naam).orElseThrow();
    }
}
