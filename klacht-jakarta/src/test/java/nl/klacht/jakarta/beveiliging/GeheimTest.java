package nl.klacht.jakarta.beveiliging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class GeheimTest {

    @Test
    void aSecretIsNewEveryTimeAndFitsInACookie() {
        assertNotEquals(Geheim.nieuw(), Geheim.nieuw());
        assertEquals(43, Geheim.nieuw().replaceAll("[^A-Za-z0-9_-]", "").length());
    }

    @Test
    void onlyWhoBringsTheSecretReadsWhatWasLocked() {
        String gesloten = Geheim.sluit("een bewijs van inloggen", "geheim");
        assertFalse(gesloten.contains("bewijs"));
        assertEquals("een bewijs van inloggen", Geheim.open(gesloten, "geheim"));
        assertThrows(IllegalStateException.class, () -> Geheim.open(gesloten, "geraden"));
    }

    @Test
    void lockingTwiceGivesNothingToCompare() {
        assertNotEquals(Geheim.sluit("x", "geheim"), Geheim.sluit("x", "geheim"));
    }

    @Test
    void whatWasChangedIsNotOpened() {
        String gesloten = Geheim.sluit("x", "geheim");
        char laatste = gesloten.charAt(gesloten.length() - 1) == '0' ? '1' : '0';
        assertThrows(
                IllegalStateException.class,
                () -> Geheim.open(gesloten.substring(0, gesloten.length() - 1) + laatste, "geheim"));
    }
}
