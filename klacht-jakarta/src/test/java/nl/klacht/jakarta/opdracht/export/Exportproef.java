package nl.klacht.jakarta.opdracht.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.keten.Sluitserver;
import nl.klacht.jakarta.opdracht.Opdrachtregel;
import nl.klacht.jakarta.platform.IngebouwdePostgres;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;

/** Commands as an administrator gives them, on the database of the run, and dossiers to give them about. */
final class Exportproef {

    private static final String DOSSIERS = "/api/v1/dossiers/";

    private Exportproef() {}

    /** What a command said, and its exit code. */
    record Uitkomst(int code, String tekst) {

        /** This outcome, if it has this exit code; otherwise the test fails with all that was said. */
        Uitkomst eis(int verwacht) {
            if (code != verwacht) {
                throw new AssertionError("exit " + code + ", not " + verwacht + ": " + tekst);
            }
            return this;
        }
    }

    static Uitkomst klacht(String... woorden) {
        ByteArrayOutputStream scherm = new ByteArrayOutputStream();
        PrintStream uit = new PrintStream(scherm, true, StandardCharsets.UTF_8);
        int code = new Opdrachtregel(omgeving(), uit, uit).voerUit(List.of(woorden));
        return new Uitkomst(code, scherm.toString(StandardCharsets.UTF_8));
    }

    private static Map<String, String> omgeving() {
        return Map.of(
                "KLACHT_DB_URL",
                Proef.database().url(),
                "KLACHT_MIGRATIE_WACHTWOORD",
                Proef.database().geheimen().migratie());
    }

    /** A dossier with this many rows in its history; its id. */
    static String dossier(String tenant, String waarover, int rijen) {
        String body = Json.mapper()
                .createObjectNode()
                .put("soort", "klacht")
                .put("vorm", "mondeling")
                .put("kanaal", "telefoon")
                .put("ontvangenOp", "2026-03-02T09:00:00+01:00")
                .set(
                        "onderdelen",
                        Json.mapper()
                                .createArrayNode()
                                .add(Json.mapper()
                                        .createObjectNode()
                                        .put("omschrijving", waarover)
                                        .set(
                                                "betreft",
                                                Json.mapper().createObjectNode().put("soort", "medewerker_gemeente"))))
                .toString();
        Antwoord laatste = Sluitserver.server()
                .als("kcc", tenant)
                .post(
                        "/api/v1/dossiers",
                        body.replace(
                                "\"onderdelen\"",
                                "\"klagers\":[{\"naam\":\"Mevrouw Uitvoer-De Test\"}],\"onderdelen\""))
                .eis(201);
        String id = laatste.json().get("id").asText();
        for (int rij = 2; rij <= rijen; rij++) {
            groei(tenant, id, rij - 1);
        }
        return id;
    }

    /** One more row. */
    static void groei(String tenant, String id, int versie) {
        Sluitserver.server()
                .als("loket", tenant)
                .met("If-Match", "\"" + versie + "\"")
                .post(
                        DOSSIERS + id + "/bestuursmeldingen",
                        "{\"waarom\":\"Dit kan niet wachten, keer " + versie + "\"}")
                .eis(201);
    }

    static void sql(String... opdrachten) throws SQLException {
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
                var s = c.createStatement()) {
            for (String opdracht : opdrachten) {
                s.execute(opdracht);
            }
        }
    }

    static int aantal(String vraag) throws SQLException {
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
                var s = c.createStatement();
                var r = s.executeQuery(vraag)) {
            r.next();
            return r.getInt(1);
        }
    }

    static JsonNode json(String tekst) {
        return Dossierrijen.boom(tekst);
    }
}
