package nl.klacht.core.grondslag;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What can be checked of plain Dutch: whole sentences, no open places, no long ones, none of the usual office words. */
public final class Leesbaarheid {

    private static final int MEESTE_WOORDEN = 26;
    private static final String KANTOORTAAL = "(?iu).*\\b(teneinde|derhalve|middels|inzake|conform|jegens|ingevolge"
            + "|dienaangaande|desbetreffende|onverwijld|terstond|krachtens|alsmede|aangaande|omtrent|dientengevolge"
            + "|kennelijk|redelijkerwijs|geschiedt|hetgeen|zulks|evenwel|indien|tevens|thans|voornoemde?|bewerkstelligen"
            + "|tegemoetgekomen|belanghebbende|gemachtigde|beklaagde|gedraging|niet-ontvankelijk)\\b.*";

    /** What is said to be no word of this law may be named for that. */
    private static final String GENOEMD = "‘[^’]*’";

    private Leesbaarheid() {}

    public static void toets(String uitleg) {
        assertFalse(uitleg.contains("{"), () -> "Niet ingevuld: " + uitleg);
        assertTrue(uitleg.matches("(?s)[\\p{Lu}\\d].*[.?!]"), () -> "Geen hele zin: " + uitleg);
        assertFalse(uitleg.replaceAll(GENOEMD, "").matches(KANTOORTAAL), () -> "Kantoortaal: " + uitleg);
        for (String zin : uitleg.replaceAll("\\([^)]*\\)", "").split("[.?!:](\\s|$)")) {
            int woorden = zin.trim().split("\\s+").length;
            assertTrue(woorden <= MEESTE_WOORDEN, () -> woorden + " woorden: " + zin);
        }
    }

    /** For a jurist: the citation first, then a whole sentence with every fact filled in. */
    public static void toetsJuridisch(Grond grond) {
        String zin = grond.juridisch();
        assertFalse(zin.contains("{"), () -> "Niet ingevuld: " + zin);
        assertTrue(zin.startsWith(grond.vindplaats() + ": "), () -> "Zonder vindplaats: " + zin);
        assertTrue(zin.endsWith("."), () -> "Geen hele zin: " + zin);
    }
}
