package nl.klacht.core.gemeente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.grondslag.Geldigheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LokaleRegelsTest {

    private static LokaleRegels metNorm(int werkdagen) {
        return new LokaleRegels(List.of(), List.of(), Map.of(Norm.EERSTE_CONTACT, werkdagen), List.of(), List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 60})
    void eenNormIsEenTotEnMetZestigWerkdagen(int werkdagen) {
        assertEquals(werkdagen, metNorm(werkdagen).werkdagen(Norm.EERSTE_CONTACT));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 61})
    void korterOfLangerIsGeenNorm(int werkdagen) {
        IllegalArgumentException fout = assertThrows(IllegalArgumentException.class, () -> metNorm(werkdagen));
        assertEquals(
                "norm EERSTE_CONTACT is " + werkdagen + " werkdagen, maar moet 1 tot en met 60 zijn",
                fout.getMessage());
    }

    @Test
    void watNietGezetIsHoudtZijnStandaard() {
        assertEquals(5, metNorm(1).werkdagen(Norm.ONTVANGSTBEVESTIGING));
    }

    @Test
    void eenWegIsAangewezenVanafZijnDag() {
        LocalDate vanaf = LocalDate.of(2026, 1, 1);
        Berichtregels regels = new Berichtregels(
                List.of(new Regel<>(Kanaal.EMAIL, Geldigheid.vanaf(vanaf), "Voorbeeldbesluit")), List.of());
        assertTrue(regels.isWegAangewezen(vanaf));
        assertFalse(regels.isWegAangewezen(vanaf.minusDays(1)));
    }
}
