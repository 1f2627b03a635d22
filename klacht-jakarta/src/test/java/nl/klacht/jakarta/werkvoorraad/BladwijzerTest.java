package nl.klacht.jakarta.werkvoorraad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.UUID;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place in a list comes back from outside, so anything can stand in it. */
class BladwijzerTest {

    private static final String VRAAG = "vraag";
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void aPlaceComesBackAsItWas() {
        Bladwijzer plek = new Bladwijzer(LocalDate.of(2026, 3, 2), ID);
        assertEquals(plek, Bladwijzer.lees(plek.codeer(VRAAG), VRAAG, Sortering.VOLGENDE_DATUM));
    }

    @ParameterizedTest
    @CsvSource({
        "VOLGENDE_DATUM, +999999999-12-31",
        "VOLGENDE_DATUM, -5000-01-01",
        "ONTVANGEN_OP, +300000-01-01T00:00:00Z",
        "ONTVANGEN_OP, -5000-01-01T00:00:00Z",
        "KENMERK, K-2026{NUL}",
    })
    void aPlaceThatTheDatabaseCannotBeAskedForIsRefused(Sortering sortering, String waarde) {
        String code = new Bladwijzer(waarde.replace("{NUL}", "\0"), ID).codeer(VRAAG);
        assertThrows(OngeldigeInvoer.class, () -> Bladwijzer.lees(code, VRAAG, sortering));
    }
}
