package nl.klacht.core.recht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klacht.core.Kernklassen;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_11;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.termijn.Tellingtoets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No term without its dates: every rule that gives an end is asked for each day of the years with a decreed calendar. */
class TermijnuitlegTest {

    private static final LocalDate EERSTE = Kalender.EERSTE_DAG;
    private static final Set<String> GEGEVEN = Set.of("totEnMet", "uiterlijk");
    private static final LocalDate LAATSTE = LocalDate.of(2031, 12, 31);

    @Test
    void zoLeestEenJuristHet() {
        assertEquals(
                "Awb 9:11 lid 1: de klacht wordt afgehandeld binnen 6 weken na ontvangst op 20 februari 2026: 42 dagen vanaf"
                        + " 20 februari 2026, dag 1 is 21 februari 2026, dag 42 is 3 april 2026; behoudens Atw 1 eindigt de"
                        + " termijn op 3 april 2026.\n"
                        + "Atw 1 lid 1: 3 april 2026 is Goede Vrijdag (Atw 3 lid 2), 4 en 5 april 2026 zijn weekend en 6 april"
                        + " 2026 is Tweede Paasdag (Atw 3 lid 1); de termijn is verlengd tot en met de eerstvolgende werkdag,"
                        + " 7 april 2026.",
                Awb9_11.afhandeling(LocalDate.of(2026, 2, 20), false, Kalender.nederland()).gronden().stream()
                        .map(Grond::juridisch)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void eenVerdagingTeltVanafHetNominaleEinde() {
        EERSTE.datesUntil(LAATSTE)
                .forEach(dag -> Tellingtoets.toetsTermijn(Awb9_11.verdaagd(dag, true, 28, Kalender.nederland())));
    }

    /** A rule that takes only days, a calendar and yes or no can be asked for every day. */
    @TestFactory
    Stream<DynamicTest> elkeTermijnOpElkeDag() {
        List<Method> regels = Kernklassen.artikelen().stream()
                .flatMap(artikel -> Aanroep.regels(artikel).stream())
                .filter(regel -> regel.getReturnType() == Einddatum.class)
                .filter(regel -> Arrays.stream(regel.getParameterTypes()).allMatch(TermijnuitlegTest::isTeVullen))
                .toList();
        assertFalse(regels.isEmpty());
        assertTrue(regels.stream().anyMatch(TermijnuitlegTest::isGegeven));
        return regels.stream()
                .map(regel -> DynamicTest.dynamicTest(
                        regel.getDeclaringClass().getSimpleName() + "." + regel.getName(),
                        () -> EERSTE.datesUntil(LAATSTE).forEach(dag -> {
                            Einddatum einde = einde(regel, dag);
                            if (isGegeven(regel)) {
                                Tellingtoets.toets(einde);
                            } else {
                                Tellingtoets.toetsTermijn(einde);
                            }
                        })));
    }

    /** That the last day comes in as a fact, because somebody agreed or set it: then there is nothing to count. */
    private static boolean isGegeven(Method regel) {
        return Arrays.stream(regel.getParameters()).map(Parameter::getName).anyMatch(GEGEVEN::contains);
    }

    private static boolean isTeVullen(Class<?> type) {
        return type == LocalDate.class || type == Kalender.class || type == boolean.class;
    }

    private static Einddatum einde(Method regel, LocalDate dag) {
        Object[] feiten = Arrays.stream(regel.getParameterTypes())
                .map(type ->
                        type == LocalDate.class ? dag : type == Kalender.class ? Kalender.nederland() : (Object) true)
                .toArray();
        try {
            return (Einddatum) regel.invoke(null, feiten);
        } catch (InvocationTargetException fout) {
            throw new AssertionError(regel + " gaf een fout op " + dag, fout.getCause());
        } catch (IllegalAccessException fout) {
            throw new AssertionError(regel + " is niet openbaar", fout);
        }
    }
}
