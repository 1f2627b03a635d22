package nl.klacht.jakarta.beveiliging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessietabelTest {

    private static final Instant NU = Instant.parse("2026-03-02T09:00:00Z");

    private static Sessietabel sessie(Rol rol) {
        return new Sessietabel("id", "weesp", new Aanvrager("account-1", Set.of(rol), null), NU);
    }

    @ParameterizedTest
    @CsvSource({
        "LOKET, PT29M59S, true",
        "LOKET, PT30M, false",
        "BEHEERDER, PT14M59S, true",
        "BEHEERDER, PT15M, false",
        "PLATFORM, PT15M, false",
    })
    void endsAfterAQuietTime(Rol rol, Duration stil, boolean geldt) {
        assertEquals(geldt, sessie(rol).geldt("weesp", NU.plus(stil)));
    }

    @Test
    void endsAfterEightHoursHoweverBusy() {
        Sessietabel sessie = sessie(Rol.LOKET);
        sessie.verleng(NU.plus(Duration.ofMinutes(479)));
        assertTrue(sessie.geldt("weesp", NU.plus(Duration.ofMinutes(479))));
        assertFalse(sessie.geldt("weesp", NU.plus(Duration.ofHours(8))));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, true", "PT5M, true", "PT5M0.001S, false", "P1D, false"})
    void isWorthNothingBeforeItBegan(Duration terug, boolean geldt) {
        assertEquals(geldt, sessie(Rol.LOKET).geldt("weesp", NU.minus(terug)));
    }

    @Test
    void isWorthNothingElsewhere() {
        assertFalse(sessie(Rol.LOKET).geldt("wijdemeren", NU));
    }

    @ParameterizedTest
    @CsvSource({"LOKET, PT5M, false", "LOKET, PT5M1S, true", "BEHEERDER, PT5M, false", "BEHEERDER, PT5M1S, true"})
    void aSignOfLifeIsWrittenNotTooOften(Rol rol, Duration na, boolean verwacht) {
        assertEquals(verwacht, sessie(rol).moetVerlengd(NU.plus(na)));
    }
}
