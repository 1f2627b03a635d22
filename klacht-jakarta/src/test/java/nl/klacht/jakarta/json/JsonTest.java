package nl.klacht.jakarta.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_8.GrondVanNietBehandelen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {

    record Proef(
            Instant op,
            LocalDate dag,
            Toelating toelating,
            @Nullable String leeg,
            List<Grond> gronden) {}

    private static String schrijf(Object waarde) throws JsonProcessingException {
        return Json.mapper().writeValueAsString(waarde);
    }

    @Test
    void aRecordIsWrittenAsTheContractSays() throws Exception {
        Proef proef = new Proef(
                Instant.parse("2026-03-02T08:15:00.123456789Z"),
                LocalDate.of(2026, 3, 2),
                Toelating.TOEGESTAAN,
                null,
                List.of(Grond.opgeschreven(
                        "Awb 9:11 lid 1", "De gemeente antwoordt uiterlijk {0}.", LocalDate.of(2026, 4, 13))));
        assertEquals(
                "{\"op\":\"2026-03-02T08:15:00.123456Z\",\"dag\":\"2026-03-02\",\"toelating\":\"toegestaan\","
                        + "\"gronden\":[{\"vindplaats\":\"Awb 9:11 lid 1\","
                        + "\"uitleg\":\"De gemeente antwoordt uiterlijk 13 april 2026.\","
                        + "\"register\":\"/wettenregister#awb-9-11\"}]}",
                schrijf(proef));
    }

    @Test
    void aMomentIsReadWithAnyOffset() throws Exception {
        assertEquals(
                Instant.parse("2026-03-02T08:15:00Z"),
                Json.mapper().readValue("\"2026-03-02T09:15:00+01:00\"", Instant.class));
    }

    @Test
    void anEnumWithACodeOfItsOwnIsKnownByIt() throws Exception {
        assertEquals("\"9:8-1-a\"", schrijf(GrondVanNietBehandelen.EERDER_BEHANDELD));
        assertEquals(
                GrondVanNietBehandelen.EERDER_BEHANDELD,
                Json.mapper().readValue("\"9:8-1-a\"", GrondVanNietBehandelen.class));
    }

    @Test
    void anEnumAsKeyIsWrittenTheSame() throws Exception {
        assertEquals("{\"geweigerd\":1}", schrijf(Map.of(Toelating.GEWEIGERD, 1)));
    }

    @Test
    void namesAreNeitherUnknownNorRepeated() {
        assertThrows(JsonProcessingException.class, () -> Json.mapper().readValue("{\"kleur\":1}", Proef.class));
        assertThrows(JsonProcessingException.class, () -> Json.mapper().readTree("{\"a\":1,\"a\":2}"));
    }
}
