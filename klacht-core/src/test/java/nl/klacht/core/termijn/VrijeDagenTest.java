package nl.klacht.core.termijn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VrijeDagenTest {

    private static VrijeDagen van(String vanaf, String tot) {
        return new VrijeDagen(Kalender.nederland().vrijeDagen(LocalDate.parse(vanaf), LocalDate.parse(tot)));
    }

    @Test
    void eenWeekendIsEenStuk() {
        assertEquals(
                "28 februari 2026 en 1 maart 2026 zijn weekend",
                van("2026-02-27", "2026-03-02").juridisch());
    }

    @Test
    void eenLosseZondagHeetZo() {
        assertEquals(
                "1 maart 2026 is een zondag", van("2026-03-01", "2026-03-02").juridisch());
        assertEquals(
                "28 februari 2026 is een zaterdag",
                van("2026-02-28", "2026-03-01").juridisch());
    }

    @Test
    void eenFeestdagInHetWeekendHeetNaarDeFeestdag() {
        assertEquals(
                "25 december 2026 is Eerste Kerstdag (Atw 3 lid 1), 26 december 2026 is Tweede Kerstdag (Atw 3 lid 1) en"
                        + " 27 december 2026 is een zondag",
                van("2026-12-25", "2026-12-28").juridisch());
    }

    @Test
    void eenGelijkgesteldeDagNoemtHetBesluit() {
        assertEquals(
                "14 mei 2026 is Hemelvaartsdag (Atw 3 lid 1) en 15 mei 2026 is een gelijkgestelde dag (Atw 3 lid 3, Koninklijk"
                        + " besluit uit 2025 voor de jaren 2026 tot en met 2028)",
                van("2026-05-14", "2026-05-16").juridisch());
    }

    @Test
    void inGewoonNederlands() {
        assertEquals(
                "3 april 2026 (Goede Vrijdag) en 4 april 2026 (zaterdag)",
                van("2026-04-03", "2026-04-05").uitleg());
    }
}
