package nl.klacht.core.termijn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class KalenderTest {

    private static final Kalender NEDERLAND = Kalender.nederland();

    private static Stream<LocalDate> elkeDag() {
        return LocalDate.of(2014, 1, 1).datesUntil(LocalDate.of(2032, 1, 1));
    }

    private static Set<LocalDate> dagen(int jaar, java.util.function.Predicate<LocalDate> welke) {
        return LocalDate.of(jaar, 1, 1)
                .datesUntil(LocalDate.of(jaar + 1, 1, 1))
                .filter(welke)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Nested
    class DeDagenVanElkJaar {

        @ParameterizedTest(name = "{0}")
        @CsvFileSource(
                resources = "/nl/klacht/core/recht/feestdagen-2014-2031.csv",
                delimiter = ';',
                useHeadersInDisplayName = false,
                numLinesToSkip = 1)
        void feestdagenEnGelijkgesteldeDagen(
                int jaar,
                LocalDate goedeVrijdag,
                LocalDate tweedePaasdag,
                LocalDate koningsdag,
                LocalDate hemelvaart,
                LocalDate tweedePinksterdag,
                String gelijkgesteld) {
            Set<LocalDate> feestdagen = new TreeSet<>(
                    List.of(LocalDate.of(jaar, 1, 1), goedeVrijdag, tweedePaasdag, koningsdag, tweedePinksterdag));
            feestdagen.addAll(Set.of(LocalDate.of(jaar, 12, 25), LocalDate.of(jaar, 12, 26)));
            feestdagen.add(hemelvaart);
            feestdagen.add(LocalDate.of(jaar, 5, 5));
            Set<LocalDate> bijBesluit = gelijkgesteld == null
                    ? Set.of()
                    : Arrays.stream(gelijkgesteld.split(" "))
                            .map(LocalDate::parse)
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(feestdagen, dagen(jaar, NEDERLAND::isAlgemeenErkendeFeestdag));
            assertEquals(bijBesluit, dagen(jaar, NEDERLAND::isGelijkgesteld));
        }

        @Test
        void hemelvaartOp5MeiHeeftTweeNamen() {
            assertEquals(Optional.of("Bevrijdingsdag en Hemelvaartsdag"), NEDERLAND.naam(LocalDate.of(2016, 5, 5)));
        }

        @Test
        void eenFeestdagInHetWeekendHeetNaarDeFeestdag() {
            assertEquals(Optional.of("Koningsdag"), NEDERLAND.naam(LocalDate.of(2014, 4, 26)));
            assertEquals(Optional.of("zondag"), NEDERLAND.naam(LocalDate.of(2014, 4, 27)));
        }

        @Test
        void elkeGelijkgesteldeDagNoemtZijnBesluit() {
            assertEquals(
                    Optional.of("Koninklijk besluit van 24 oktober 2016, nr. 2016001827"),
                    NEDERLAND.besluit(LocalDate.of(2018, 12, 24)));
            assertEquals(Optional.empty(), NEDERLAND.besluit(LocalDate.of(2019, 12, 24)));
        }
    }

    @Nested
    class ElkeDagVan2014TotEnMet2031 {

        @Test
        void eenWerkdagIsGeenWeekendEnGeenFeestdagEnNietGelijkgesteld() {
            assertEquals(6574, elkeDag().count());
            elkeDag().forEach(dag -> {
                boolean weekend = dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
                assertEquals(weekend, NEDERLAND.isWeekend(dag), dag::toString);
                boolean vrij = weekend || NEDERLAND.isAlgemeenErkendeFeestdag(dag) || NEDERLAND.isGelijkgesteld(dag);
                assertEquals(!vrij, NEDERLAND.isWerkdag(dag), dag::toString);
                assertEquals(vrij, NEDERLAND.naam(dag).isPresent(), dag::toString);
                assertEquals(dag.getYear() > 2028, NEDERLAND.isVoorlopig(dag), dag::toString);
            });
        }

        @Test
        void deVolgendeWerkdagIsDeEersteOpOfNaDeDag() {
            elkeDag().forEach(dag -> {
                LocalDate verwacht = dag;
                while (!NEDERLAND.isWerkdag(verwacht)) {
                    verwacht = verwacht.plusDays(1);
                }
                assertEquals(verwacht, NEDERLAND.volgendeWerkdagOpOfNa(dag), dag::toString);
                assertEquals(
                        dag.datesUntil(verwacht).toList(),
                        NEDERLAND.vrijeDagen(dag, verwacht).stream()
                                .map(Dag::datum)
                                .toList());
            });
        }

        @Test
        void deVorigeWerkdagIsDeLaatsteOpOfVoorDeDag() {
            elkeDag().skip(1).forEach(dag -> {
                LocalDate verwacht = dag;
                while (!NEDERLAND.isWerkdag(verwacht)) {
                    verwacht = verwacht.minusDays(1);
                }
                assertEquals(verwacht, NEDERLAND.laatsteWerkdagOpOfVoor(dag), dag::toString);
            });
        }

        @Test
        void vijfWerkdagenLaterLiggenErPreciesVijfWerkdagenTussen() {
            elkeDag().forEach(dag -> {
                LocalDate einde = NEDERLAND.plusWerkdagen(dag, 5);
                assertTrue(NEDERLAND.isWerkdag(einde), dag::toString);
                assertEquals(
                        5,
                        dag.plusDays(1)
                                .datesUntil(einde.plusDays(1))
                                .filter(NEDERLAND::isWerkdag)
                                .count(),
                        dag::toString);
                assertEquals(dag, NEDERLAND.plusWerkdagen(dag, 0));
            });
        }
    }

    @Nested
    class DeGrenzenVanHetModel {

        @Test
        void deEersteEnDeLaatsteDagHorenErbij() {
            assertFalse(NEDERLAND.isWerkdag(Kalender.EERSTE_DAG));
            assertTrue(NEDERLAND.isWeekend(Kalender.LAATSTE_DAG));
        }

        @Test
        void eenDagErvoorWordtGeweigerdMetDeDatumErbij() {
            LocalDate teVroeg = LocalDate.of(2013, 12, 31);
            BuitenModelException fout = assertThrows(BuitenModelException.class, () -> NEDERLAND.isWerkdag(teVroeg));
            assertEquals(teVroeg, fout.datum());
            assertEquals(
                    "De regels zijn ingevoerd vanaf 1 januari 2014; 31 december 2013 valt daarbuiten. Controleer de datum."
                            + " Klopt hij, vraag dan een jurist de termijn met de hand te berekenen.",
                    fout.getMessage());
        }

        @Test
        void elkeVraagOverEenDagErbuitenWordtGeweigerd() {
            LocalDate teLaat = LocalDate.of(2114, 1, 1);
            assertThrows(BuitenModelException.class, () -> NEDERLAND.isWeekend(teLaat));
            assertThrows(BuitenModelException.class, () -> NEDERLAND.isAlgemeenErkendeFeestdag(teLaat));
            assertThrows(BuitenModelException.class, () -> NEDERLAND.isGelijkgesteld(teLaat));
            assertThrows(BuitenModelException.class, () -> NEDERLAND.isVoorlopig(teLaat));
            assertThrows(BuitenModelException.class, () -> NEDERLAND.naam(teLaat));
            assertThrows(BuitenModelException.class, () -> NEDERLAND.volgendeWerkdagOpOfNa(teLaat));
            assertThrows(BuitenModelException.class, () -> NEDERLAND.met(Set.of(teLaat), 2114));
        }

        @Test
        void opschuivenOverHetEindeWordtGeweigerd() {
            assertThrows(BuitenModelException.class, () -> NEDERLAND.volgendeWerkdagOpOfNa(Kalender.LAATSTE_DAG));
            assertThrows(BuitenModelException.class, () -> NEDERLAND.laatsteWerkdagOpOfVoor(Kalender.EERSTE_DAG));
            assertThrows(BuitenModelException.class, () -> NEDERLAND.plusWerkdagen(Kalender.LAATSTE_DAG, 1));
        }

        @Test
        void eenNegatiefAantalWerkdagenIsEenFoutVanDeProgrammeur() {
            assertThrows(IndexOutOfBoundsException.class, () -> NEDERLAND.plusWerkdagen(LocalDate.of(2026, 3, 2), -1));
        }
    }

    @Nested
    class MetEigenDagen {

        private final LocalDate extra = LocalDate.of(2029, 5, 11);

        @Test
        void eenToegevoegdeDagTeltMeeEnMaaktHetJaarVast() {
            Kalender eigen = NEDERLAND.met(Set.of(extra), 2029);
            assertTrue(eigen.isGelijkgesteld(extra));
            assertFalse(eigen.isWerkdag(extra));
            assertEquals(LocalDate.of(2029, 5, 14), eigen.volgendeWerkdagOpOfNa(extra));
            assertFalse(eigen.isVoorlopig(extra));
            assertTrue(eigen.isVoorlopig(LocalDate.of(2030, 1, 1)));
        }

        @Test
        void welkeDagErOokBijKomtAlleenDieDagVerandert() {
            elkeDag().skip(3).forEach(nieuw -> {
                Kalender eigen = NEDERLAND.met(Set.of(nieuw), 2028);
                assertFalse(eigen.isWerkdag(nieuw), nieuw::toString);
                assertTrue(eigen.isGelijkgesteld(nieuw), nieuw::toString);
                assertEquals(NEDERLAND.isWeekend(nieuw), eigen.isWeekend(nieuw), nieuw::toString);
                assertEquals(
                        NEDERLAND.isAlgemeenErkendeFeestdag(nieuw),
                        eigen.isAlgemeenErkendeFeestdag(nieuw),
                        nieuw::toString);
                nieuw.minusDays(3)
                        .datesUntil(nieuw.plusDays(4))
                        .filter(dag -> !dag.equals(nieuw))
                        .forEach(dag -> {
                            assertEquals(NEDERLAND.isWerkdag(dag), eigen.isWerkdag(dag), nieuw::toString);
                            assertEquals(NEDERLAND.naam(dag), eigen.naam(dag), nieuw::toString);
                        });
            });
        }

        @Test
        void deIngebouwdeKalenderVerandertNiet() {
            NEDERLAND.met(Set.of(extra), 2029);
            assertTrue(NEDERLAND.isWerkdag(extra));
            assertTrue(NEDERLAND.isVoorlopig(extra));
        }

        @Test
        void vasteJarenWordenNooitWeerVoorlopig() {
            assertEquals(2028, NEDERLAND.met(Set.of(), 2020).vastTotEnMetJaar());
        }

        @Test
        void deIngebouwdeBronBlijftDeBron() {
            LocalDate gelijkgesteld = LocalDate.of(2026, 5, 15);
            assertEquals(
                    NEDERLAND.besluit(gelijkgesteld),
                    NEDERLAND.met(Set.of(gelijkgesteld), 2029).besluit(gelijkgesteld));
        }
    }
}
