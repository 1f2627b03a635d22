package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The facts of a row; what is not named is {@code nee}, nothing or nought. It remembers what was asked. */
final class Feiten {

    private final Map<String, String> feiten;
    private final Set<String> gevraagd = new HashSet<>();

    Feiten(Map<String, String> feiten) {
        this.feiten = feiten;
    }

    boolean heeft(String naam) {
        return feiten.containsKey(naam);
    }

    String woord(String naam) {
        gevraagd.add(naam);
        return feiten.getOrDefault(naam, "");
    }

    boolean ja(String naam) {
        String waarde = woord(naam);
        if (!waarde.isEmpty() && !waarde.equals("ja") && !waarde.equals("nee")) {
            throw new AssertionError("Geen ja of nee: " + waarde);
        }
        return waarde.equals("ja");
    }

    int getal(String naam) {
        String waarde = woord(naam);
        return waarde.isEmpty() ? 0 : Integer.parseInt(waarde);
    }

    LocalDate dag(String naam) {
        return LocalDate.parse(woord(naam));
    }

    /** The facts that nobody asked for: slips of the pen. */
    Set<String> ongevraagd() {
        Set<String> over = new HashSet<>(feiten.keySet());
        over.removeAll(gevraagd);
        return over;
    }
}
