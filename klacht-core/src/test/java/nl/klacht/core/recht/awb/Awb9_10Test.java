package nl.klacht.core.recht.awb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_10.AfzienGrond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rows stand in {@code Awb9_10.csv}. */
class Awb9_10Test {

    @ParameterizedTest
    @CsvSource({
        "kennelijk_ongegrond, Awb 9:10 lid 2 onder a",
        "klager_wil_niet, Awb 9:10 lid 2 onder b",
        "geen_reactie_binnen_termijn, Awb 9:10 lid 2 onder c"
    })
    void elkeGrondHeeftZijnCodeEnVindplaats(String code, String vindplaats) {
        AfzienGrond grond = AfzienGrond.van(code);
        assertEquals(code, grond.code());
        assertEquals(vindplaats, grond.vindplaats().aanduiding());
    }

    @Test
    void eenOnbekendeCodeWordtGeweigerd() {
        assertThrows(IllegalArgumentException.class, () -> AfzienGrond.van("geen_zin"));
    }

    @ParameterizedTest
    @EnumSource(AfzienGrond.class)
    void voorDeBeklaagdeBestaatGeenGrond(AfzienGrond grond) {
        assertEquals(Toelating.GEWEIGERD, Awb9_10.magAfzien(grond, false).uitkomst());
    }
}
