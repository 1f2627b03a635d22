package nl.klacht.core.recht.awb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.termijn.BuitenModelException;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows stand in {@code Awb9_11.csv}; here is what holds for every day of receipt. */
class Awb9_11Test {

    private static final Kalender KALENDER = Kalender.nederland();

    private static Stream<LocalDate> elkeOntvangst() {
        return LocalDate.of(2014, 1, 1).datesUntil(LocalDate.of(2032, 1, 1));
    }

    @Nested
    class Lid1 {

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void elkeTermijnEindigtOpDeEersteWerkdagOpOfNaDeGeteldeDag(boolean adviesprocedure) {
            int dagen = adviesprocedure ? 70 : 42;
            elkeOntvangst().forEach(ontvangst -> {
                Einddatum einde = Awb9_11.afhandeling(ontvangst, adviesprocedure, KALENDER);
                assertEquals(ontvangst, einde.begin());
                assertEquals(ontvangst.plusDays(dagen), einde.nominaal());
                assertEquals(einde.nominaal(), einde.veilig());
                assertTrue(KALENDER.isWerkdag(einde.wettelijk()));
                assertTrue(einde.nominaal().datesUntil(einde.wettelijk()).noneMatch(KALENDER::isWerkdag));
                assertEquals(einde.wettelijk().getYear() > 2028, einde.voorlopig());
            });
        }

        @Test
        void deUitlegNoemtDeOvergeslagenDagen() {
            Einddatum einde = Awb9_11.afhandeling(LocalDate.of(2026, 2, 20), false, KALENDER);
            assertEquals(
                    "De gemeente moet de klacht afhandelen binnen 6 weken na ontvangst. De dag van ontvangst, 20 februari"
                            + " 2026, telt niet mee. De laatste dag is 3 april 2026.",
                    einde.gronden().get(0).uitleg());
            assertEquals(
                    "De laatste dag valt niet op een werkdag: 3 april 2026 (Goede Vrijdag), 4 april 2026 (zaterdag), 5 april"
                            + " 2026 (zondag) en 6 april 2026 (Tweede Paasdag). Daarom loopt de termijn door tot en met 7"
                            + " april 2026.",
                    einde.gronden().get(1).uitleg());
        }

        @Test
        void ontvangstVoor2014WordtGeweigerdZodraDeTermijnDaarEindigt() {
            LocalDate teVroeg = LocalDate.of(2013, 11, 1);
            assertThrows(BuitenModelException.class, () -> Awb9_11.afhandeling(teVroeg, false, KALENDER));
        }
    }

    @Nested
    class Lid2 {

        @Test
        void verdagenTeltAltijdVanafDeNominaleDag() {
            elkeOntvangst().forEach(ontvangst -> {
                Einddatum einde = Awb9_11.verdaagd(ontvangst, false, 28, KALENDER);
                assertEquals(ontvangst.plusDays(70), einde.nominaal());
                assertEquals(einde.nominaal(), einde.veilig());
                assertTrue(KALENDER.isWerkdag(einde.wettelijk()));
            });
        }

        @Test
        void eenDagMeerVerdagenGeeftNooitEenVroegereDag() {
            elkeOntvangst().filter(dag -> dag.getYear() == 2026).forEach(ontvangst -> {
                LocalDate vorige =
                        Awb9_11.afhandeling(ontvangst, false, KALENDER).wettelijk();
                for (int dagen = 1; dagen <= 28; dagen++) {
                    LocalDate deze =
                            Awb9_11.verdaagd(ontvangst, false, dagen, KALENDER).wettelijk();
                    assertFalse(deze.isBefore(vorige), ontvangst + " + " + dagen);
                    vorige = deze;
                }
            });
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 29, Integer.MAX_VALUE})
        void buitenEenTot28DagenIsEenFoutVanDeProgrammeur(int dagen) {
            LocalDate ontvangst = LocalDate.of(2026, 3, 2);
            assertThrows(IllegalArgumentException.class, () -> Awb9_11.verdaagd(ontvangst, false, dagen, KALENDER));
        }

        @Test
        void eenHeelGrootAantalLooptNietOver() {
            LocalDate dag = LocalDate.of(2026, 3, 2);
            assertTrue(Bevinding.isGeweigerd(Awb9_11.magVerdagen(dag, dag, 28, Integer.MAX_VALUE)));
        }
    }

    @Nested
    class Lid3 {

        @Test
        void deAfgesprokenDagSchuiftNooit() {
            LocalDate ontvangst = LocalDate.of(2026, 3, 2);
            ontvangst.datesUntil(LocalDate.of(2027, 3, 2)).forEach(dag -> {
                Einddatum einde = Awb9_11.uitgesteld(ontvangst, dag);
                assertEquals(dag, einde.wettelijk());
                assertEquals(dag, einde.veilig());
                assertFalse(einde.voorlopig());
            });
        }
    }
}
