package nl.klacht.jakarta.bericht;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Herinneren begint elke ochtend om zeven uur, hier")
class HerinneringwerkTest {

    @ParameterizedTest
    @DisplayName("ook als de klok wordt verzet")
    @CsvSource({
        "2026-01-05T05:59:59Z, 2026-01-05T06:00:00Z",
        "2026-01-05T06:00:00Z, 2026-01-06T06:00:00Z",
        "2026-03-28T12:00:00Z, 2026-03-29T05:00:00Z",
        "2026-10-24T12:00:00Z, 2026-10-25T06:00:00Z",
    })
    void ochtend(Instant nu, Instant ochtend) {
        assertEquals(ochtend, Herinneringwerk.volgendeOchtend(nu));
    }
}
