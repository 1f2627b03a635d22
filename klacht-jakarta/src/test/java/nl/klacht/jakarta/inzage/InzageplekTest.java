package nl.klacht.jakarta.inzage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.UUID;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A place in the log of readings comes back from outside, so anything can stand in it. */
class InzageplekTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void aPlaceComesBackAsItWas() {
        Inzageplek plek = new Inzageplek(Instant.parse("2026-03-02T09:15:00Z"), ID);
        assertEquals(plek, Inzageplek.lees(plek.codeer()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+300000-01-01T00:00:00Z", "-5000-01-01T00:00:00Z"})
    void aMomentThatTheDatabaseCannotBeAskedForIsRefused(String moment) {
        String code = new Inzageplek(Instant.parse(moment), ID).codeer();
        assertThrows(OngeldigeInvoer.class, () -> Inzageplek.lees(code));
    }
}
