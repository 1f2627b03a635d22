package nl.klacht.core.termijn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "2013, 2013-04-30, Koninginnedag",
        "2006, 2006-04-29, Koninginnedag",
        "2014, 2014-04-26, Koningsdag",
        "2015, 2015-04-27, Koningsdag"
    })
    void deVerjaardagVanHetStaatshoofdNooitOpZondag(int jaar, LocalDate dag, String naam) {
        assertEquals(dag, Feestdagen.koningsdag(jaar).datum());
        assertEquals(naam, Feestdagen.koningsdag(jaar).naam());
    }

    @Test
    void eenJaarHeeftNegenErkendeFeestdagen() {
        assertEquals(
                List.of(
                        "2026-01-01 Nieuwjaarsdag",
                        "2026-04-03 Goede Vrijdag",
                        "2026-04-06 Tweede Paasdag",
                        "2026-04-27 Koningsdag",
                        "2026-05-05 Bevrijdingsdag",
                        "2026-05-14 Hemelvaartsdag",
                        "2026-05-25 Tweede Pinksterdag",
                        "2026-12-25 Eerste Kerstdag",
                        "2026-12-26 Tweede Kerstdag"),
                Feestdagen.erkend(2026).stream()
                        .map(dag -> dag.datum() + " " + dag.naam())
                        .toList());
    }

    @Test
    void eenBesluitWordtVanTekstGemaakt() {
        Gelijkstelling besluit = Gelijkstelling.van("Voorbeeldbesluit", 2029, 2031, "2030-05-31");
        assertEquals(List.of(LocalDate.of(2030, 5, 31)), besluit.dagen());
        assertEquals("Voorbeeldbesluit", besluit.besluit());
    }
}
