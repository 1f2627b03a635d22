package nl.klacht.core.termijn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeestdagenTest {

    /** A second road to Easter: the golden number and the epact by Butcher's steps. */
    private static LocalDate pasenVolgensButcher(int jaar) {
        int a = jaar % 19;
        int b = jaar / 100;
        int c = jaar % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(jaar, n / 31, n % 31 + 1);
    }

    @Test
    void pasenKloptMetEenTweedeBerekening() {
        for (int jaar = 1900; jaar <= 2199; jaar++) {
            assertEquals(pasenVolgensButcher(jaar), Feestdagen.pasen(jaar));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1954-04-18", "1981-04-19", "2008-03-23", "2038-04-25", "2049-04-18", "2076-04-19"})
    void deUitzonderingenEnDeUitersten(LocalDate pasen) {
        assertEquals(pasen, Feestdagen.pasen(pasen.getYear()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 2200})
    void buitenDeJarenVanDeBerekeningWordtGeweigerd(int jaar) {
        assertThrows(IllegalArgumentException.class, () -> Feestdagen.pasen(jaar));
    }

    @Test
    void deBesluitenSluitenOpElkaarAan() {
        List<Gelijkstelling> besluiten = Feestdagen.besluiten();
        assertEquals(2014, besluiten.get(0).eersteJaar());
        for (int nummer = 1; nummer < besluiten.size(); nummer++) {
            assertEquals(
                    besluiten.get(nummer - 1).laatsteJaar() + 1,
                    besluiten.get(nummer).eersteJaar());
        }
    }

    @Test
    void eenDagBuitenDeJarenVanEenBesluitWordtGeweigerd() {
        List<LocalDate> dagen = List.of(LocalDate.of(2032, 5, 7));
        assertThrows(IllegalArgumentException.class, () -> new Gelijkstelling("Besluit", 2029, 2031, dagen));
    }
}
