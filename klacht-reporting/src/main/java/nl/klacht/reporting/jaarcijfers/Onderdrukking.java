package nl.klacht.reporting.jaarcijfers;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which counts of a table are hidden. A count between zero and the limit is; and when the total would give it away, the
 * next smallest ones are too, until at least two are hidden that together reach the limit.
 */
final class Onderdrukking {

    /** What stands where a count is hidden. */
    static final String VERBORGEN = "x";

    private final int onder;
    private final Cijfertabel tabel;
    private final Map<Telgroep, Set<Integer>> verborgen = new EnumMap<>(Telgroep.class);

    /** @param onder counts from 1 up to this number are hidden; 0 hides nothing */
    Onderdrukking(Cijfertabel tabel, int onder) {
        this.onder = onder;
        this.tabel = tabel;
        for (Telgroep groep : Telgroep.values()) {
            verborgen.put(groep, verborgenRijen(groep));
        }
    }

    boolean isRijVerborgen(int rij, Telgroep groep) {
        return verborgen.get(groep).contains(rij);
    }

    boolean isTotaalVerborgen(Telgroep groep) {
        return isKlein(tabel.totaal().aantal(groep));
    }

    /** Whether the column shows everything it has. */
    boolean isVolledig(Telgroep groep) {
        return verborgen.get(groep).isEmpty() && !isTotaalVerborgen(groep);
    }

    private Set<Integer> verborgenRijen(Telgroep groep) {
        List<Integer> oplopend = IntStream.range(0, tabel.rijen().size())
                .boxed()
                .filter(rij -> aantal(rij, groep) > 0)
                .sorted(Comparator.comparingLong(rij -> aantal(rij, groep)))
                .toList();
        var rijen = new HashSet<Integer>();
        long som = 0;
        for (int rij : oplopend) {
            if (isKlein(aantal(rij, groep)) || isHerleidbaar(rijen.size(), som)) {
                rijen.add(rij);
                som = Math.addExact(som, aantal(rij, groep));
            }
        }
        return rijen;
    }

    private boolean isHerleidbaar(int hoeveel, long som) {
        return hoeveel == 1 || hoeveel > 1 && som < onder;
    }

    private boolean isKlein(long aantal) {
        return aantal > 0 && aantal < onder;
    }

    private long aantal(int rij, Telgroep groep) {
        return tabel.rijen().get(rij).aantal(groep);
    }
}
