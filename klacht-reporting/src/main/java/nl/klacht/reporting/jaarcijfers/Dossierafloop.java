package nl.klacht.reporting.jaarcijfers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How a whole dossier ended: the sum over its parts. Only here "gedeeltelijk gegrond" exists. */
final class Dossierafloop {

    static final String GEDEELTELIJK_GEGROND = "Gedeeltelijk gegrond";
    static final String VERSCHILLEND = "Per onderdeel verschillend";

    private Dossierafloop() {}

    /**
     * One open part keeps the dossier open; equal endings give that ending; one founded part among others makes it
     * partly founded.
     */
    static String van(Set<Telafloop> aflopen) {
        if (aflopen.contains(Telafloop.OPEN)) {
            return Telafloop.OPEN.naam();
        }
        if (aflopen.size() == 1) {
            return aflopen.iterator().next().naam();
        }
        return aflopen.contains(Telafloop.GEGROND) ? GEDEELTELIJK_GEGROND : VERSCHILLEND;
    }

    /** All rows in the order in which they are printed. */
    static List<String> rijen() {
        var namen = new ArrayList<>(
                Arrays.stream(Telafloop.values()).map(Telafloop::naam).toList());
        namen.add(1, GEDEELTELIJK_GEGROND);
        namen.add(namen.size() - 1, VERSCHILLEND);
        return List.copyOf(namen);
    }
}
