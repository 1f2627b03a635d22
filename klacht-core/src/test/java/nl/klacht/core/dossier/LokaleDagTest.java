package nl.klacht.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LokaleDagTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        // winter: the day begins at 23:00 UTC
        "2026-01-15T22:59:59.999999Z, 2026-01-15",
        "2026-01-15T23:00:00Z, 2026-01-16",
        // summer: at 22:00 UTC
        "2026-07-15T21:59:59.999999Z, 2026-07-15",
        "2026-07-15T22:00:00Z, 2026-07-16",
        // the nights before and after the clock goes forward (29 March 2026) and back (25 October 2026)
        "2026-03-28T22:30:00Z, 2026-03-28",
        "2026-03-29T22:30:00Z, 2026-03-30",
        "2026-10-24T22:30:00Z, 2026-10-25",
        "2026-10-25T22:30:00Z, 2026-10-25",
        // long ago
        "1936-06-01T23:30:00Z, 1936-06-02"
    })
    void eenDagBegintOmMiddernachtHier(Instant moment, LocalDate dag) {
        assertEquals(dag, LokaleDag.van(moment));
    }

    @Test
    void elkHalfUurIsDeDagVanDeKlokInAmsterdam() {
        Instant einde = Instant.parse("2032-01-01T00:00:00Z");
        for (Instant moment = Instant.parse("2013-12-31T00:00:00Z");
                moment.isBefore(einde);
                moment = moment.plus(Duration.ofMinutes(30))) {
            assertEquals(LocalDate.ofInstant(moment, LokaleDag.ZONE), LokaleDag.van(moment), moment::toString);
        }
    }
}
