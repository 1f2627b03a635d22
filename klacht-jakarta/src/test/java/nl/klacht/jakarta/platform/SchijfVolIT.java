package nl.klacht.jakarta.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The database says that its disk is full (53100), in the middle of a step or only when it is committed. With a real full
 * disk: {@code .ci/schijf-vol}.
 */
@DisplayName("De schijf van de database is vol")
class SchijfVolIT {

    private static final String TENANT = "proef-dienst";
    private static final String SCHEMA = "g_proef_dienst";
    private static final String DOSSIERS = "/api/v1/dossiers";

    @AfterEach
    void ruimte() throws SQLException {
        try (Connection c = superuser()) {
            VolleSchijf.einde(c, SCHEMA);
        }
    }

    @ParameterizedTest
    @DisplayName("dan is er niets half, zegt de dienst dat in gewoon Nederlands, en lukt het weer als er ruimte is")
    @EnumSource
    void vol(VolleSchijf wanneer) throws SQLException {
        String sleutel = "schijf-" + wanneer;
        JsonNode eerder = intake(sleutel + "-eerder").eis(201).json();
        String pad = DOSSIERS + "/" + eerder.get("id").asText();
        int aantal = aantal();
        try (Connection c = superuser()) {
            wanneer.begin(c, SCHEMA);
        }
        eisLater(intake(sleutel));
        eisLater(duiding(pad));
        assertEquals(aantal, aantal());
        assertEquals(
                1,
                Proef.als("loket", TENANT)
                        .get(pad)
                        .eis(200)
                        .json()
                        .get("versie")
                        .asInt());
        ruimte();
        intake(sleutel).eis(201);
        assertEquals(2, duiding(pad).eis(201).json().get("versie").asInt());
        try (Connection c = superuser()) {
            assertEquals(0, Halve.tel(c, SCHEMA));
        }
    }

    private static void eisLater(Antwoord antwoord) {
        antwoord.eis(503);
        assertTrue(antwoord.json().get("detail").asText().contains("opnieuw"), antwoord::tekst);
        assertTrue(antwoord.kop("Retry-After").isPresent(), antwoord::toString);
    }

    private static Antwoord intake(String sleutel) {
        return Proef.als("kcc", TENANT).met("Idempotency-Key", sleutel).post(DOSSIERS, """
                        {"soort":"klacht","vorm":"schriftelijk","kanaal":"brief","ontvangenOp":"2026-01-05T09:00:00Z",
                         "dagtekening":"2026-01-04","ondertekend":true,
                         "klagers":[{"naam":"K. Voorbeeld","adres":"Teststraat 1"}],
                         "onderdelen":[{"omschrijving":"De consulent kwam niet.","jegensKlager":true,"domein":"wmo",
                         "betreft":{"soort":"medewerker_gemeente"}}]}""");
    }

    private static Antwoord duiding(String pad) {
        return Proef.als("loket", TENANT)
                .met("If-Match", "\"1\"")
                .post(
                        pad + "/duidingen",
                        "{\"onderdeel\":1,\"aspect\":\"gemeente\",\"motivering\":\"Een eigen medewerker.\"}");
    }

    private static int aantal() throws SQLException {
        try (Connection c = superuser()) {
            List<String> aantal = ProefPostgres.vraag(
                    c,
                    "select (select count(*) from " + SCHEMA + ".gebeurtenis) + (select count(*) from " + SCHEMA
                            + ".inhoud) + (select count(*) from " + SCHEMA + ".idempotentie)");
            return Integer.parseInt(aantal.get(0));
        }
    }

    private static Connection superuser() throws SQLException {
        return Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
    }
}
