package nl.klacht.core.termijn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DagtellingTest {

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }

    @Nested
    class VoorEenJurist {

        @Test
        void wekenZijnDagen() {
            assertEquals(
                    "42 dagen vanaf 20 februari 2026, dag 1 is 21 februari 2026, dag 42 is 3 april 2026",
                    Termijn.weken(6).telling(dag("2026-02-20")).juridisch());
        }

        @Test
        void eenDagIsMeteenDeLaatste() {
            assertEquals(
                    "1 dag vanaf 20 februari 2026, dag 1 is 21 februari 2026",
                    Termijn.dagen(1).telling(dag("2026-02-20")).juridisch());
        }

        @Test
        void eenJaarGaatVanDatumTotDatum() {
            assertEquals(
                    "1 jaar vanaf 3 januari 2026, dag 1 is 4 januari 2026, de laatste dag is 3 januari 2027",
                    Termijn.jaren(1).telling(dag("2026-01-03")).juridisch());
        }

        @Test
        void ontbreektDeDagDanStaatDatErbij() {
            assertEquals(
                    "1 jaar vanaf 29 februari 2024, dag 1 is 1 maart 2024, de laatste dag is 28 februari 2025"
                            + " (die maand heeft geen dag 29)",
                    Termijn.jaren(1).telling(dag("2024-02-29")).juridisch());
        }

        @Test
        void werkdagenNoemenWatZijOverslaan() {
            assertEquals(
                    "5 werkdagen vanaf 1 april 2026, werkdag 1 is 2 april 2026, werkdag 5 is 10 april 2026; 3 april 2026 is"
                            + " Goede Vrijdag (Atw 3 lid 2), 4 en 5 april 2026 zijn weekend en 6 april 2026 is Tweede Paasdag"
                            + " (Atw 3 lid 1)",
                    Termijn.werkdagen(5)
                            .telling(dag("2026-04-01"), Kalender.nederland())
                            .juridisch());
        }

        @Test
        void werkdagenZonderVrijeDagErtussen() {
            assertEquals(
                    "2 werkdagen vanaf 2 maart 2026, werkdag 1 is 3 maart 2026, werkdag 2 is 4 maart 2026",
                    Termijn.werkdagen(2)
                            .telling(dag("2026-03-02"), Kalender.nederland())
                            .juridisch());
        }
    }

    @Test
    void inGewoonNederlands() {
        assertEquals(
                "6 weken na 20 februari 2026, dus tot en met 3 april 2026",
                Termijn.weken(6).telling(dag("2026-02-20")).uitleg());
    }

    @Test
    void werkdagenVragenEenKalender() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Dagtelling(Termijn.werkdagen(2), dag("2026-03-02"), dag("2026-03-04"), null));
    }
}
