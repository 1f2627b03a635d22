package nl.klacht.core.behandeling;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Leesbaarheid;
import nl.klacht.core.recht.Rij;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What must always hold, as rows that a jurist can correct: for each invariant a case that holds and one that is refused. */
class InvariantenTest {

    private static final List<Rij> TABEL = Rij.lees("/nl/klacht/core/behandeling/Invarianten.csv", "");
    private static final Map<String, Invarianten> NUMMERS =
            Arrays.stream(Invarianten.values()).collect(Collectors.toMap(Invarianten::nummer, i -> i));

    @TestFactory
    Stream<DynamicTest> elkeRijVanDeTabel() {
        return TABEL.stream().map(rij -> dynamicTest(rij.nummer() + ": " + rij.toelichting(), () -> speel(rij)));
    }

    @TestFactory
    Stream<DynamicTest> elkeInvariantKentMeerDanEenAntwoord() {
        return NUMMERS.keySet().stream()
                .sorted()
                .map(nummer -> dynamicTest(nummer, () -> {
                    Set<String> antwoorden = TABEL.stream()
                            .filter(rij -> rij.nummer().equals(nummer))
                            .map(Rij::verwacht)
                            .collect(Collectors.toSet());
                    assertTrue(antwoorden.size() > 1, antwoorden::toString);
                }));
    }

    @Test
    void erZijnTwaalfInvarianten() {
        assertEquals(12, NUMMERS.size());
    }

    private static void speel(Rij rij) {
        Feiten feiten = new Feiten(rij.feiten());
        Invarianten.Antwoord antwoord = NUMMERS.get(rij.nummer()).antwoord(feiten);
        assertAll(
                rij.nummer() + " " + rij.feiten(),
                () -> assertEquals(Set.of(), feiten.ongevraagd(), "niet naar gevraagd"),
                () -> assertEquals(rij.verwacht(), antwoord.verwacht(), "uitkomst"),
                () -> assertEquals(rij.vindplaats(), antwoord.vindplaatsen(), "vindplaats"),
                () -> assertEquals(rij.waarschuwing(), antwoord.gewaarschuwd(), "waarschuwing"),
                () -> assertFalse(rij.toelichting().isBlank(), "zonder toelichting"),
                () -> Stream.concat(antwoord.gronden().stream(), antwoord.waarschuwingen().stream())
                        .map(Grond::uitleg)
                        .forEach(Leesbaarheid::toets));
    }
}
