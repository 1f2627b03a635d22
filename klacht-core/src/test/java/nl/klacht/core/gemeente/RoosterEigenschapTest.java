package nl.klacht.core.gemeente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;

/** Exactly one general second line on every day, and own ones from and to 1 January only (recht 9, invariant 8). */
class RoosterEigenschapTest {

    @Property(tries = 300, seed = "20141216")
    void een_rooster_dat_kan_heeft_op_elke_dag_precies_een_tweede_lijn(
            @ForAll("roosters") List<Tweedelijnsvoorziening> voorzieningen) {
        Tweedelijnsrooster rooster = new Tweedelijnsrooster(voorzieningen);
        boolean kan = Bevinding.isToegestaan(rooster.toets());
        Statistics.collect(kan ? "kan" : "kan niet");
        Statistics.coverage(dekking -> {
            dekking.check("kan").percentage(deel -> deel > 10);
            dekking.check("kan niet").percentage(deel -> deel > 10);
        });
        assertEquals(isZoalsHetHoort(rooster.voorzieningen()), kan, voorzieningen::toString);
        if (kan) {
            List<Tweedelijnsvoorziening> perioden = rooster.perioden();
            LocalDate.of(2014, 1, 1).datesUntil(LocalDate.of(2032, 1, 1)).forEach(dag -> {
                List<Tweedelijnsvoorziening> opDieDag = perioden.stream()
                        .filter(periode -> periode.geldigheid().bevat(dag))
                        .toList();
                assertEquals(1, opDieDag.size(), dag::toString);
                assertEquals(opDieDag.get(0).soort(), rooster.opDatum(dag).soort(), dag::toString);
            });
        }
    }

    private static boolean isZoalsHetHoort(List<Tweedelijnsvoorziening> oudsteEerst) {
        for (int i = 0; i < oudsteEerst.size(); i++) {
            Geldigheid geldigheid = oudsteEerst.get(i).geldigheid();
            boolean ergensMidden = geldigheid.van().getDayOfYear() != 1
                    || geldigheid.totEnMet() != null
                            && geldigheid.totEnMet().plusDays(1).getDayOfYear() != 1;
            boolean eigen = oudsteEerst.get(i).soort().isEigen();
            if (eigen && ergensMidden
                    || i > 0 && geldigheid.overlapt(oudsteEerst.get(i - 1).geldigheid())) {
                return false;
            }
        }
        return true;
    }

    @Provide
    Arbitrary<List<Tweedelijnsvoorziening>> roosters() {
        return voorziening().list().ofMaxSize(3);
    }

    /** From some year on, for some years or without end; now and then not on 1 January. */
    private static Arbitrary<Tweedelijnsvoorziening> voorziening() {
        Arbitrary<Integer> scheef = Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(1, 1), Tuple.of(1, -1));
        return Combinators.combine(
                        Arbitraries.of(Tweedelijnsvoorziening.Soort.class),
                        Arbitraries.integers().between(2015, 2030),
                        Arbitraries.integers().between(1, 6).injectNull(0.2),
                        scheef,
                        scheef)
                .as(RoosterEigenschapTest::voorziening);
    }

    private static Tweedelijnsvoorziening voorziening(
            Tweedelijnsvoorziening.Soort soort, int jaar, Integer jaren, int dagenLater, int dagenLanger) {
        LocalDate van = LocalDate.of(jaar, 1, 1).plusDays(dagenLater);
        LocalDate totEnMet =
                jaren == null ? null : LocalDate.of(jaar + jaren, 1, 1).plusDays(dagenLanger - 1L);
        LocalDate gezonden = LocalDate.of(jaar - 2, 6, 1);
        return new Tweedelijnsvoorziening(soort, "Voorbeeld", new Geldigheid(van, totEnMet), gezonden, gezonden);
    }
}
