package nl.klacht.core.grondslag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeldigheidTest {

    private static final LocalDate VAN = LocalDate.of(2015, 1, 1);
    private static final LocalDate TOT = LocalDate.of(2015, 12, 31);

    @Test
    void beideGrenzenHorenErbij() {
        Geldigheid jaar = new Geldigheid(VAN, TOT);
        assertFalse(jaar.bevat(VAN.minusDays(1)));
        assertTrue(jaar.bevat(VAN));
        assertTrue(jaar.bevat(TOT));
        assertFalse(jaar.bevat(TOT.plusDays(1)));
    }

    @Test
    void zonderEindeGeldtHetAltijdDaarna() {
        assertTrue(Geldigheid.vanaf(VAN).bevat(LocalDate.MAX));
        assertFalse(Geldigheid.vanaf(VAN).bevat(VAN.minusDays(1)));
    }

    @Test
    void eenEindeVoorHetBeginBestaatNiet() {
        assertThrows(IllegalArgumentException.class, () -> new Geldigheid(TOT, VAN));
        assertTrue(new Geldigheid(VAN, VAN).bevat(VAN));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-01-01, 2014-12-31, false",
        "2014-01-01, 2015-01-01, true",
        "2015-12-31, 2016-06-30, true",
        "2016-01-01, 2016-06-30, false",
        "2014-01-01,           , true",
        "2016-01-01,           , false"
    })
    void overlapIsEenGedeeldeDag(LocalDate van, LocalDate totEnMet, boolean overlapt) {
        Geldigheid jaar = new Geldigheid(VAN, TOT);
        Geldigheid ander = new Geldigheid(van, totEnMet);
        assertEquals(overlapt, jaar.overlapt(ander));
        assertEquals(overlapt, ander.overlapt(jaar));
    }
}
