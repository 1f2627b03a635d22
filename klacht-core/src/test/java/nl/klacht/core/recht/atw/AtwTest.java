package nl.klacht.core.recht.atw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.atw.Atw3.Soort;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.termijn.Termijn;
import org.junit.jupiter.api.Test;

/** The rows stand in {@code Atw1.csv} to {@code Atw4.csv}; here is what holds for every day. */
class AtwTest {

    private static final Kalender KALENDER = Kalender.nederland();

    @Test
    void eenVerschovenEindeNoemtBeideGrondenEnEenGewoonEindeEen() {
        Grond termijn = Grond.van("Awb 9:11 lid 1", "Awb9_11.zesWeken");
        LocalDate.of(2014, 1, 1).datesUntil(LocalDate.of(2032, 1, 1)).forEach(dag -> {
            Einddatum einde = Atw1.einddatum(dag, dag, KALENDER, termijn);
            assertEquals(termijn, einde.gronden().get(0));
            assertEquals(KALENDER.isWerkdag(dag) ? 1 : 2, einde.gronden().size());
            assertEquals(KALENDER.isWerkdag(dag), Atw3.soort(dag, KALENDER).uitkomst() == Soort.WERKDAG);
        });
    }

    @Test
    void driedagenBevattenAltijdTweeWerkdagen() {
        LocalDate.of(2014, 1, 1).datesUntil(LocalDate.of(2031, 12, 1)).forEach(begin -> {
            LocalDate einde = Atw2.laatsteDag(begin, Termijn.dagen(3), KALENDER).uitkomst();
            long werkdagen = begin.plusDays(1)
                    .datesUntil(einde.plusDays(1))
                    .filter(KALENDER::isWerkdag)
                    .count();
            assertTrue(werkdagen >= 2, begin::toString);
        });
    }

    @Test
    void eenWeekBevatAltijdTweeWerkdagenZodatArtikel2NooitBijt() {
        LocalDate.of(2014, 1, 1).datesUntil(LocalDate.of(2031, 12, 1)).forEach(begin -> {
            long werkdagen = begin.plusDays(1)
                    .datesUntil(begin.plusDays(8))
                    .filter(KALENDER::isWerkdag)
                    .count();
            assertTrue(werkdagen >= 2, begin::toString);
        });
    }

    @Test
    void koningsdagValtNooitOpZondag() {
        Set<Integer> dagen = Set.of(26, 27);
        IntStream.rangeClosed(2014, 2113)
                .mapToObj(jaar -> Atw3.koningsdag(jaar).datum())
                .forEach(dag -> {
                    assertTrue(dag.getDayOfWeek().getValue() < 7, dag::toString);
                    assertTrue(dagen.contains(dag.getDayOfMonth()), dag::toString);
                });
    }
}
