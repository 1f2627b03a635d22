package nl.klacht.core.recht.awb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import nl.klacht.core.termijn.Einddatum;
import org.junit.jupiter.api.Test;

/** The rows stand in {@code Awb9_24.csv}; here is what holds for every day. */
class Awb9_24Test {

    @Test
    void hetJaarSchuiftNooitEnEindigtOpDezelfdeDatum() {
        LocalDate.of(2010, 1, 1).datesUntil(LocalDate.of(2031, 1, 1)).forEach(dag -> {
            Einddatum einde = Awb9_24.verzoekUiterlijkNaMededeling(dag);
            boolean schrikkeldag = dag.getMonthValue() == 2 && dag.getDayOfMonth() == 29;
            assertEquals(dag.getMonthValue(), einde.wettelijk().getMonthValue());
            assertEquals(
                    schrikkeldag ? 28 : dag.getDayOfMonth(), einde.wettelijk().getDayOfMonth());
            assertEquals(dag.getYear() + 1, einde.wettelijk().getYear());
            assertEquals(einde.nominaal(), einde.wettelijk());
            assertEquals(einde.nominaal(), einde.veilig());
            assertFalse(einde.voorlopig());
        });
    }

    @Test
    void deVierBegindagenGevenDezelfdeTermijn() {
        LocalDate dag = LocalDate.of(2026, 5, 11);
        LocalDate einde = LocalDate.of(2027, 5, 11);
        assertEquals(einde, Awb9_24.verzoekUiterlijkNaMededeling(dag).wettelijk());
        assertEquals(einde, Awb9_24.verzoekUiterlijkNaEinde(dag).wettelijk());
        assertEquals(einde, Awb9_24.verzoekUiterlijkNaGedraging(dag).wettelijk());
        assertEquals(einde, Awb9_24.verzoekUiterlijkNaUitspraak(dag).wettelijk());
    }
}
