package nl.klacht.core.termijn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.grondslag.Grond;
import org.junit.jupiter.api.Test;

class EinddatumTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 2, 20);
    private static final LocalDate NOMINAAL = LocalDate.of(2026, 4, 3);
    private static final LocalDate WETTELIJK = LocalDate.of(2026, 4, 7);
    private static final List<Grond> GRONDEN = List.of(Grond.van("Awb 9:11 lid 1", "Awb9_11.zesWeken"));

    private static Einddatum einde(LocalDate veilig, LocalDate wettelijk) {
        return new Einddatum(BEGIN, NOMINAAL, veilig, wettelijk, false, GRONDEN);
    }

    @Test
    void verstrekenIsNaDeWettelijkeDagEnNietErop() {
        Einddatum einde = einde(NOMINAAL, WETTELIJK);
        assertFalse(einde.isVerstrekenOp(NOMINAAL.plusDays(1)));
        assertFalse(einde.isVerstrekenOp(WETTELIJK));
        assertTrue(einde.isVerstrekenOp(WETTELIJK.plusDays(1)));
        assertEquals(WETTELIJK.plusDays(1), einde.voorbijVanaf());
    }

    @Test
    void wettelijkVoorVeiligBestaatNiet() {
        assertThrows(IllegalArgumentException.class, () -> einde(WETTELIJK, NOMINAAL));
    }

    @Test
    void zonderGrondBestaatGeenEinddatum() {
        assertThrows(IllegalArgumentException.class, () -> Einddatum.vast(BEGIN, NOMINAAL));
    }
}
