package nl.klacht.core.recht;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klacht.core.Kernklassen;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Leesbaarheid;
import nl.klacht.core.recht.beleid.Behoorlijkheidsnorm;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The law as tables: every article has one beside it, every rule of the article has a row, and every row is played.
 */
class RechttabellenTest {

    private static final String WERKVOORBEELDEN = "/nl/klacht/core/recht/termijnen-recht-1.6.csv";

    @TestFactory
    Stream<DynamicContainer> artikelen() {
        return Kernklassen.artikelen().stream().map(RechttabellenTest::artikel);
    }

    @TestFactory
    Stream<DynamicTest> werkvoorbeelden() {
        return Rij.lees(WERKVOORBEELDEN, "").stream().map(rij -> rij(Kernklassen.artikel(rij.artikel()), rij));
    }

    @Test
    void alle51WerkvoorbeeldenStaanInDeTabel() {
        Set<String> verwacht = IntStream.rangeClosed(1, 51)
                .mapToObj(nummer -> String.format("E%02d", nummer))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> gelezen =
                Rij.lees(WERKVOORBEELDEN, "").stream().map(Rij::nummer).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(verwacht, gelezen);
    }

    private static DynamicContainer artikel(Class<?> artikel) {
        List<Rij> rijen = Rij.lees("/" + artikel.getName().replace('.', '/') + ".csv", artikel.getSimpleName());
        Stream<DynamicNode> tests = Stream.concat(
                Stream.of(
                        dynamicTest("elke regel heeft een rij", () -> elkeRegelHeeftEenRij(artikel, rijen)),
                        dynamicTest("zegt waarom", () -> zegtWaarom(artikel, rijen))),
                rijen.stream().map(rij -> rij(artikel, rij)));
        return dynamicContainer(artikel.getSimpleName(), tests);
    }

    /** No article without a sentence; a list of names, such as that of the norms, decides nothing. */
    private static void zegtWaarom(Class<?> artikel, List<Rij> rijen) throws ReflectiveOperationException {
        boolean waarom = artikel == Behoorlijkheidsnorm.class;
        for (Rij rij : rijen) {
            waarom |= !new Aanroep(artikel, rij).antwoord().alle().isEmpty();
        }
        assertTrue(waarom, artikel + " geeft nergens een grond");
    }

    private static void elkeRegelHeeftEenRij(Class<?> artikel, List<Rij> rijen) {
        Set<String> regels =
                Aanroep.regels(artikel).stream().map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
        assertFalse(regels.isEmpty(), "Geen regels in " + artikel);
        assertEquals(regels, rijen.stream().map(Rij::regel).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static DynamicTest rij(Class<?> artikel, Rij rij) {
        return dynamicTest(rij.titel(), () -> {
            Antwoord antwoord = new Aanroep(artikel, rij).antwoord();
            assertAll(
                    artikel.getSimpleName() + " " + rij.titel(),
                    () -> assertEquals(rij.verwacht(), antwoord.uitkomst(), "uitkomst"),
                    () -> assertEquals(rij.vindplaats(), antwoord.vindplaatsen(), "vindplaats"),
                    () -> assertEquals(rij.waarschuwing(), antwoord.gewaarschuwd(), "waarschuwing"),
                    () -> assertFalse(rij.toelichting().isBlank(), "zonder toelichting"),
                    () -> antwoord.alle().stream().map(Grond::uitleg).forEach(Leesbaarheid::toets),
                    () -> antwoord.alle().forEach(Leesbaarheid::toetsJuridisch));
        });
    }
}
