package nl.klacht.core.gemeente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Awb 10:1 to 10:12: who may sign in whose name, on which day. */
class MandaatregisterTest {

    private static final Geldigheid HALFJAAR = new Geldigheid(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private static final Mandaat AFDELINGSHOOFD =
            Mandaat.van(Bestuursorgaan.COLLEGE, "afdelingshoofd", HALFJAAR, "Mandaatbesluit 2026");
    private static final Mandaatregister REGISTER = new Mandaatregister(List.of(AFDELINGSHOOFD));

    private static Bevinding<Toelating> tekent(String functie, String dag) {
        return REGISTER.magTekenen(Bestuursorgaan.COLLEGE, functie, LocalDate.parse(dag));
    }

    private static String vindplaats(Bevinding<?> bevinding) {
        return bevinding.gronden().get(0).vindplaats().aanduiding();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, GEWEIGERD, Awb 10:1",
        "2026-01-01, TOEGESTAAN, Awb 10:2",
        "2026-06-30, TOEGESTAAN, Awb 10:2",
        "2026-07-01, GEWEIGERD, Awb 10:1"
    })
    void hetMandaatGeldtInZijnTijd(String dag, Toelating verwacht, String vindplaats) {
        Bevinding<Toelating> bevinding = tekent("afdelingshoofd", dag);
        assertEquals(verwacht, bevinding.uitkomst());
        assertEquals(vindplaats, vindplaats(bevinding));
    }

    @Test
    void deGrondNoemtHetBesluit() {
        Grond grond = tekent("Afdelingshoofd", "2026-03-02").gronden().get(0);
        assertEquals(List.of("Afdelingshoofd", "Mandaatbesluit 2026"), grond.feiten());
    }

    @Test
    void eenWeigeringZegtWieHetWelMag() {
        Bevinding<Toelating> bevinding = tekent("teamleider", "2026-03-02");
        assertEquals(Toelating.GEWEIGERD, bevinding.uitkomst());
        assertTrue(bevinding.gronden().get(0).uitleg().contains("afdelingshoofd"));
    }

    @Test
    void hetBestuurTekentZelf() {
        assertEquals(Toelating.TOEGESTAAN, tekent("college", "2030-01-01").uitkomst());
        assertEquals("Awb 10:2", vindplaats(tekent("College", "2030-01-01")));
    }

    @Test
    void overEenBestuurZonderRegisterIsNietsTeZeggen() {
        Bevinding<Toelating> bevinding = REGISTER.magTekenen(Bestuursorgaan.RAAD, "griffier", LocalDate.of(2026, 3, 2));
        assertEquals(Toelating.TOEGESTAAN, bevinding.uitkomst());
        assertEquals(1, bevinding.waarschuwingen().size());
        assertEquals(List.of(), Mandaatregister.leeg().opDatum(Bestuursorgaan.RAAD, LocalDate.of(2026, 3, 2)));
    }

    /** Recht X-17: the director of a joint arrangement does not work under the college. */
    @Nested
    class EenDirecteurVanEenRegeling {

        private static final LocalDate INGESTEMD = LocalDate.of(2026, 2, 1);

        private Mandaat directeur(LocalDate instemming) {
            return new Mandaat(Bestuursorgaan.COLLEGE, "directeur", HALFJAAR, "Mandaatbesluit 2026", false, instemming);
        }

        @Test
        void heeftInstemmingNodig() {
            Bevinding<Toelating> zonder = Mandaatregister.toets(directeur(null));
            assertEquals(Toelating.GEWEIGERD, zonder.uitkomst());
            assertEquals("Awb 10:4 lid 1", vindplaats(zonder));
            assertEquals(
                    Toelating.TOEGESTAAN,
                    Mandaatregister.toets(directeur(INGESTEMD)).uitkomst());
        }

        @Test
        void tekentNietVoorDeInstemming() {
            assertFalse(directeur(null).geldtOp(LocalDate.of(2026, 3, 2)));
            assertFalse(directeur(INGESTEMD).geldtOp(LocalDate.of(2026, 1, 31)));
            assertTrue(directeur(INGESTEMD).geldtOp(INGESTEMD));
            assertFalse(directeur(INGESTEMD).geldtOp(LocalDate.of(2026, 7, 1)));
        }
    }
}
