package nl.klacht.jakarta.bijlage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
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

        HttpResponse<byte[]> inhoud = Proef.als("behandelaar", HIER)
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

    private Antwoord voegToe(String rol, String naam, byte[] inhoud) {
        Proefclient client = Proef.als(rol, HIER);
        String etag = client.get("/api/v1/dossiers/" + dossier).kop("ETag").orElseThrow();
        return client.met("If-Match", etag).postBestand(pad(), Map.of("document", "brief_klager"), naam, inhoud);
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
