package nl.klacht.jakarta.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PostgreSQL goes away under a running server, and comes back. */
@DisplayName("De database valt weg")
class DatabaseuitvalIT {

    private static final String TENANT = "weesp";
    private static final String DOSSIERS = "/api/v1/dossiers";

    @Test
    @DisplayName("de dienst zegt dat in gewoon Nederlands, is niet gereed, en werkt weer zodra de database er is")
    void weg() {
        Path map = Proef.nieuweMap("uitval");
        int poort = Proef.vrijePoort();
        IngebouwdePostgres eerst = IngebouwdePostgres.start(map, poort);
        try (Proefserver server = Proef.eigenServer("databaseuitval", omgeving(eerst))) {
            String id = intake(server, "voor-de-uitval").json().get("id").asText();
            eerst.close();
            eisWeg(server);
            try (IngebouwdePostgres weer = IngebouwdePostgres.start(map, poort)) {
                server.wachtTotKlaar();
                loket(server).get(DOSSIERS + "/" + id).eis(200);
                assertEquals(
                        id, intake(server, "voor-de-uitval").json().get("id").asText());
                JsonNode tijdens = intake(server, "tijdens-de-uitval").json();
                assertEquals(1, tijdens.get("versie").asInt());
                assertEquals(poort, Integer.parseInt(weer.url().replaceAll(".*:(\\d+)/.*", "$1")));
            }
        }
    }

    private static void eisWeg(Proefserver server) {
        Antwoord lijst = loket(server).get(DOSSIERS).eis(503);
        assertTrue(lijst.kop("Content-Type").orElse("").startsWith("application/problem+json"), lijst.toString());
        assertTrue(lijst.json().get("detail").asText().contains("opnieuw"), lijst.tekst());
        assertTrue(lijst.kop("Retry-After").isPresent(), lijst.toString());
        probeer(server, "tijdens-de-uitval").eis(503);
        Antwoord pagina = server.anoniem(TENANT)
                .postFormulier("/inloggen", Map.of("gebruiker", "loket", "wachtwoord", "demo"))
                .eis(503);
        assertTrue(pagina.tekst().startsWith("<!DOCTYPE html>"), pagina.tekst());
        server.beheer().get("/health/ready").eis(503);
        server.beheer().get("/health/live").eis(200);
    }

    private static Antwoord intake(Proefserver server, String sleutel) {
        return probeer(server, sleutel).eis(201);
    }

    private static Antwoord probeer(Proefserver server, String sleutel) {
        return server.als("kcc", TENANT).met("Idempotency-Key", sleutel).post(DOSSIERS, """
                        {"soort":"signaal","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-01-05T09:00:00Z",
                         "onderdelen":[{"omschrijving":"De lift is stuk"}]}""");
    }

    private static Proefclient loket(Proefserver server) {
        return server.als("loket", TENANT);
    }

    private static Map<String, String> omgeving(IngebouwdePostgres postgres) {
        return Map.of(
                "KLACHT_DB_URL", postgres.url(),
                "KLACHT_DB_WACHTWOORD", postgres.geheimen().toepassing(),
                "KLACHT_MIGRATIE_WACHTWOORD", postgres.geheimen().migratie());
    }
}
