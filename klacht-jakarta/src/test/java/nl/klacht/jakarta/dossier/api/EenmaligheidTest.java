package nl.klacht.jakarta.dossier.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import org.junit.jupiter.api.Test;

/** The key of a receipt, as the contract has it. */
class EenmaligheidTest {

    @Test
    void aKeyOfAtMostTwoHundredCharactersIsTaken() {
        assertEquals("a".repeat(200), Eenmaligheid.sleutel("a".repeat(200)));
        assertNull(Eenmaligheid.sleutel(null));
    }

    @Test
    void anotherIsRefused() {
        for (String sleutel : List.of("", "  ", "a".repeat(201))) {
            assertThrows(OngeldigeInvoer.class, () -> Eenmaligheid.sleutel(sleutel));
        }
    }
}
