package nl.klacht.core.termijn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijnTest {

    @ParameterizedTest(name = "{0} {1} vanaf {2}: {3}")
    @CsvSource({
        "6,  WEKEN,   2026-03-02, 2026-04-13",
        "1,  WEKEN,   2024-02-22, 2024-02-29",
        "28, DAGEN,   2026-02-02, 2026-03-02",
        "1,  MAANDEN, 2026-01-31, 2026-02-28",
        "1,  MAANDEN, 2024-01-31, 2024-02-29",
        "1,  JAREN,   2024-02-29, 2025-02-28",
        "4,  JAREN,   2024-02-29, 2028-02-29",
        "1,  JAREN,   2023-03-01, 2024-03-01",
    })
    void deEersteDagTeltNietMee(int aantal, Eenheid eenheid, LocalDate begin, LocalDate einde) {
        assertEquals(einde, new Termijn(aantal, eenheid).nominaalEinde(begin));
        assertEquals(einde, new Termijn(aantal, eenheid).nominaalEinde(begin, Kalender.nederland()));
    }

    @ParameterizedTest(name = "{0} werkdagen vanaf {1}: {2}")
    @CsvSource({
        "1, 2026-04-02, 2026-04-07",
        "5, 2026-03-02, 2026-03-09",
        "2, 2026-12-24, 2026-12-29",
        "1, 2026-03-07, 2026-03-09"
    })
    void werkdagenSlaanWeekendEnFeestdagOver(int aantal, LocalDate begin, LocalDate einde) {
        assertEquals(einde, Termijn.werkdagen(aantal).nominaalEinde(begin, Kalender.nederland()));
    }

    @Test
    void werkdagenVragenEenKalender() {
        LocalDate begin = LocalDate.of(2026, 3, 2);
        assertThrows(IllegalArgumentException.class, () -> Termijn.werkdagen(5).nominaalEinde(begin));
    }

    @Test
    void nulIsGeenTermijn() {
        assertThrows(IllegalArgumentException.class, () -> Termijn.weken(0));
        assertThrows(IllegalArgumentException.class, () -> Termijn.dagen(-1));
    }

    @Test
    void leestAlsNederlands() {
        assertEquals("6 weken", Termijn.weken(6).toString());
        assertEquals("1 dag", Termijn.dagen(1).toString());
        assertEquals("1 jaar", Termijn.jaren(1).toString());
        assertEquals("2 jaar", Termijn.jaren(2).toString());
        assertEquals("1 maand", Termijn.maanden(1).toString());
        assertEquals("5 werkdagen", Termijn.werkdagen(5).toString());
    }
}
