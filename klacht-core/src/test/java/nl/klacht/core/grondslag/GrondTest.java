package nl.klacht.core.grondslag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GrondTest {

    private static String uitleg(String zin, Object... feiten) {
        return Grond.opgeschreven(Vindplaats.van("Awb 9:11 lid 1"), zin, feiten).uitleg();
    }

    @Nested
    class Uitleg {

        @Test
        void eenDatumStaatErInWoorden() {
            assertEquals(
                    "De laatste dag is 12 maart 2027.", uitleg("De laatste dag is {0}.", LocalDate.of(2027, 3, 12)));
        }

        @Test
        void feitenMogenVakerEnInAndereVolgorde() {
            assertEquals("b, a en b.", uitleg("{1}, {0} en {1}.", "a", "b"));
        }

        @Test
        void eenRijWordtEenOpsomming() {
            assertEquals("a, b en c", uitleg("{0}", List.of("a", "b", "c")));
            assertEquals("a en b", uitleg("{0}", List.of("a", "b")));
            assertEquals("1 mei 2026", uitleg("{0}", List.of(LocalDate.of(2026, 5, 1))));
            assertEquals("", uitleg("{0}", List.of()));
        }

        @Test
        void zonderPlekkenBlijftDeZinZoalsHijIs() {
            assertEquals("Niets in te vullen.", uitleg("Niets in te vullen."));
        }

        @Test
        void meerDanTienFeitenKan() {
            assertEquals("k", uitleg("{10}", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"));
        }

        @Test
        void eenOntbrekendFeitIsEenFoutMetDeZinErin() {
            IllegalStateException fout = assertThrows(IllegalStateException.class, () -> uitleg("Tot {1}.", "a"));
            assertEquals("Geen feit voor {1} in: Tot {1}.", fout.getMessage());
            assertThrows(IllegalStateException.class, () -> uitleg("Tot {naam}.", "a"));
        }
    }

    @Test
    void feitenVeranderenNietMee() {
        List<Object> feiten = new ArrayList<>(List.of("a"));
        Grond grond = new Grond(Vindplaats.van("Awb 9:2"), "Grond.opgeschreven", feiten);
        feiten.set(0, "b");
        assertEquals("a", grond.uitleg());
    }

    @Test
    void toontVindplaatsEnUitleg() {
        assertEquals(
                "Awb 9:2: Netjes.",
                Grond.opgeschreven(Vindplaats.van("Awb 9:2"), "Netjes.").toString());
    }

    @Test
    void eenLegeVindplaatsBestaatNiet() {
        assertThrows(IllegalArgumentException.class, () -> Vindplaats.van(" "));
    }

    @Test
    void datumsInWoorden() {
        assertEquals("29 februari 2032", Datumtekst.van(LocalDate.of(2032, 2, 29)));
        assertEquals("zondag", Datumtekst.weekdag(LocalDate.of(2032, 2, 29)));
        assertEquals("maandag", Datumtekst.weekdag(LocalDate.of(2026, 11, 23)));
    }
}
