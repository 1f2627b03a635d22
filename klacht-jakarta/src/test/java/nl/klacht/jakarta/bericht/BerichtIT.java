package nl.klacht.jakarta.bericht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefmail;
import nl.klacht.jakarta.proef.Proefmail.Post;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a step makes the service send, over a real mail server that does not always want to. */
@DisplayName("Berichten")
class BerichtIT {

    private static final String TENANT = "wijdemeren";
    private static final String DOSSIERS = "/api/v1/dossiers";

    private static Proefmail mail;
    private static Proefserver server;

    @BeforeAll
    static void begin() {
        mail = Proef.sluitAanHetEind(Proefmail.start(Proef.vrijePoort()));
        server = Proef.eigenServer(
                "berichten",
                Map.of(
                        "KLACHT_MAIL_HOST", "127.0.0.1",
                        "KLACHT_MAIL_POORT", String.valueOf(mail.poort()),
                        "KLACHT_MAIL_VAN", "klachten@gemeenten.example",
                        "KLACHT_MAIL_BEVEILIGING", "geen",
                        "KLACHT_BERICHT_WACHT_SECONDEN", "1",
                        "KLACHT_BERICHT_POGINGEN", "3",
                        "KLACHT_WEKKER_SECONDEN", "1",
                        "KLACHT_METERS_SECONDEN", "1"));
    }

    @AfterAll
    static void einde() {
        server.close();
    }

    @Test
    @DisplayName("wie zei dat het per e-mail mag, krijgt meteen bericht, zonder een woord van zijn klacht")
    void ontvangen() {
        JsonNode dossier = intake("k.ontvangen@post.example", true).json();
        Post post = post("k.ontvangen@post.example", 1).get(0);
        assertTrue(post.onderwerp().contains(dossier.get("kenmerk").asText()), post.onderwerp());
        assertTrue(
                post.tekst().contains("Het nummer is " + dossier.get("kenmerk").asText()), post.tekst());
        assertFalse(post.tekst().contains("Niemand"), post.tekst());
        assertFalse(post.html().contains("Niemand"), post.html());
    }

    private static Antwoord intake(String email, boolean mag) {
        return als("kcc").post(DOSSIERS, """
                {"soort":"klacht","vorm":"schriftelijk","kanaal":"brief","ontvangenOp":"2026-03-02T09:15:00+01:00",
                 "dagtekening":"2026-03-01","ondertekend":true,
                 "klagers":[{"naam":"K. Voorbeeld","adres":"Teststraat 1, 0000 AA Nergens","email":"%s","bereikbaarPerEmail":%s}],
                 "onderdelen":[{"omschrijving":"Niemand belt mij terug","domein":"wmo","jegensKlager":true,
                                "betreft":{"soort":"medewerker_gemeente"}}]}""".formatted(email, mag)).eis(201);
    }

    private static List<Post> post(String aan, int hoeveel) {
        Proef.wachtTot(server::log, () -> van(aan).size() >= hoeveel);
        assertEquals(hoeveel, van(aan).size());
        return van(aan);
    }

    private static List<Post> van(String aan) {
        return mail.post().stream().filter(post -> post.aan().equals(aan)).toList();
    }

    private static Proefclient als(String rol) {
        return server.als(rol, TENANT);
    }
}
