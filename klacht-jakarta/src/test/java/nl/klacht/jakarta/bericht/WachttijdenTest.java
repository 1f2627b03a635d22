package nl.klacht.jakarta.bericht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Hoe lang een bericht wacht")
class WachttijdenTest {

    private static final Wachttijden WACHTTIJDEN = new Wachttijden(12, Duration.ofMinutes(1));

    @ParameterizedTest
    @DisplayName("verdubbelt, tot zes uur")
    @CsvSource({"1, 1", "2, 2", "3, 4", "9, 256", "10, 360", "64, 360", "1000, 360"})
    void verdubbelt(int gedaan, long minuten) {
        assertEquals(Duration.ofMinutes(minuten), WACHTTIJDEN.na(gedaan));
    }

    @Test
    @DisplayName("houdt op na de laatste poging")
    void op() {
        assertFalse(WACHTTIJDEN.isOp(11));
        assertTrue(WACHTTIJDEN.isOp(12));
    }
}
