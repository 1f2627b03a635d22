package nl.klacht.jakarta.bericht;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.jakarta.json.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Een stap als event")
class GebeurtenisberichtTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID DOSSIER = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @ParameterizedTest
    @DisplayName("heeft de vorm van CloudEvents, en alleen nummers")
    @CsvSource({
        "ONTVANG, nl.klachten.klacht-ontvangen",
        "VERDAAG, nl.klachten.klacht-verdaagd",
        "DOE_AF, nl.klachten.klacht-afgehandeld",
        "WIJS_TOE, nl.klachten.klacht-gewijzigd",
    })
    void vorm(Soort soort, String type) throws Exception {
        Bericht bericht = new Bericht(
                ID,
                9,
                Berichtsoort.GEBEURTENIS,
                Weg.WEBHOOK,
                DOSSIER,
                3,
                Geadresseerde.ontvanger(),
                Map.of(),
                Instant.parse("2026-03-02T09:15:00Z"),
                Berichtstand.WACHTEND,
                0,
                Instant.parse("2026-03-02T09:15:00Z"),
                null,
                null,
                "");
        JsonNode verwacht = Json.mapper().readTree("""
                {"specversion":"1.0","id":"%s","source":"urn:klacht:weesp","type":"%s","subject":"%s",
                 "time":"2026-03-02T09:15:00Z","sequence":"9","datacontenttype":"application/json",
                 "dataref":"https://weesp.example/api/v1/dossiers/1",
                 "data":{"dossier":"%s","volgnummer":3,"handeling":"%s"}}""".formatted(ID, type, DOSSIER, DOSSIER, soort.code()));
        assertEquals(
                verwacht,
                Json.mapper()
                        .readTree(Gebeurtenisbericht.van(
                                bericht, soort, "urn:klacht:weesp", "https://weesp.example/api/v1/dossiers/1")));
    }
}
