package nl.klacht.core.termijn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klacht.core.grondslag.Datumtekst;
import nl.klacht.core.grondslag.Grond;

/**
 * What the grounds of an end must say to a jurist. The count is read back from the sentence and done again, day by day,
 * without the code that made it.
 */
public final class Tellingtoets {

    private static final String DATUM = "(\\d{1,2} [a-z]+ \\d{4})";
    private static final Pattern IN_DAGEN = Pattern.compile(
            "(\\d+) dag(?:en)? vanaf " + DATUM + ", dag 1 is " + DATUM + "(?:, dag (\\d+) is " + DATUM + ")?");
    private static final List<String> MAANDEN = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private Tellingtoets() {}

    /** An end names its dates in both voices; a term shows its count, and a moved end shows every day it skipped. */
    public static void toets(Einddatum einde) {
        String uitleg = einde.gronden().stream().map(Grond::uitleg).collect(Collectors.joining(" "));
        String juridisch = einde.gronden().stream().map(Grond::juridisch).collect(Collectors.joining(" "));
        noemt(uitleg, einde.wettelijk());
        noemt(juridisch, einde.wettelijk());
        feiten(einde, Dagtelling.class).forEach(telling -> telling(telling, juridisch));
        if (!einde.wettelijk().equals(einde.nominaal())) {
            opgeschoven(einde, juridisch);
        }
    }

    /** As {@link #toets}, for the end of a period: a term of law or a norm, not an agreed day. */
    public static void toetsTermijn(Einddatum einde) {
        toets(einde);
        assertTrue(
                feiten(einde, Dagtelling.class).stream()
                        .anyMatch(telling -> telling.einde().equals(einde.nominaal())),
                () -> "Geen telling tot " + einde.nominaal() + ": geef de grond een Dagtelling mee. "
                        + einde.gronden());
    }

    private static void telling(Dagtelling telling, String juridisch) {
        assertTrue(juridisch.contains(telling.juridisch()), () -> telling.juridisch() + " ontbreekt in " + juridisch);
        noemt(juridisch, telling.begin());
        noemt(juridisch, telling.einde());
        Matcher gelezen = IN_DAGEN.matcher(telling.juridisch());
        if (gelezen.find()) {
            int aantal = Integer.parseInt(gelezen.group(1));
            LocalDate dag = datum(gelezen.group(2));
            for (int nummer = 1; nummer <= aantal; nummer++) {
                dag = LocalDate.ofEpochDay(dag.toEpochDay() + 1);
                if (nummer == 1) {
                    assertEquals(dag, datum(gelezen.group(3)));
                }
            }
            assertEquals(telling.einde(), dag);
            if (aantal > 1) {
                assertEquals(aantal, Integer.parseInt(gelezen.group(4)));
                assertEquals(dag, datum(gelezen.group(5)));
            }
        }
    }

    private static void opgeschoven(Einddatum einde, String juridisch) {
        List<LocalDate> overgeslagen = feiten(einde, VrijeDagen.class).stream()
                .flatMap(vrij -> vrij.dagen().stream())
                .map(Dag::datum)
                .toList();
        assertEquals(einde.nominaal().datesUntil(einde.wettelijk()).toList(), overgeslagen);
        overgeslagen.forEach(dag -> assertTrue(
                juridisch.contains(dag.getDayOfMonth() + " en ") || juridisch.contains(Datumtekst.van(dag)),
                () -> dag + " ontbreekt in " + juridisch));
        assertTrue(juridisch.contains("Atw 1 lid 1: "), juridisch);
    }

    private static <F> List<F> feiten(Einddatum einde, Class<F> soort) {
        return einde.gronden().stream()
                .flatMap(grond -> grond.feiten().stream())
                .filter(soort::isInstance)
                .map(soort::cast)
                .toList();
    }

    private static void noemt(String tekst, LocalDate dag) {
        assertTrue(tekst.contains(Datumtekst.van(dag)), () -> dag + " ontbreekt in " + tekst);
    }

    private static LocalDate datum(String tekst) {
        String[] delen = tekst.split(" ");
        return LocalDate.of(Integer.parseInt(delen[2]), MAANDEN.indexOf(delen[1]) + 1, Integer.parseInt(delen[0]));
    }
}
