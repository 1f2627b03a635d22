package nl.klacht.reporting.jaarcijfers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which counts of a table are hidden. A count between zero and the limit is; and when the total would give it away, the
 * next smallest ones are too, until at least two are hidden that together reach the limit and can be more than one set of
 * numbers: five hidden rows that together are five are all one, and three that together are twelve are all four. A row of
 * zero is hidden only when nothing else helps; when that is not there either, the rows cannot be shown at all.
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

    /** Whether the rows of the table would give a small count away whatever is hidden of them. */
    boolean isAlleenTotaal() {
        return Arrays.stream(Telgroep.values()).anyMatch(groep -> isHerleidbaar(verborgen.get(groep), groep));
    }

    private Set<Integer> verborgenRijen(Telgroep groep) {
        var rijen = new HashSet<Integer>();
        long laatste = 0;
        for (int rij : oplopend(groep)) {
            long aantal = aantal(rij, groep);
            // Of equal counts all are hidden or none: which one it was would tell the order in which they were taken.
            if (isKlein(aantal) || aantal == laatste || isHerleidbaar(rijen, groep)) {
                rijen.add(rij);
                laatste = aantal;
            }
        }
        if (isHerleidbaar(rijen, groep)) {
            nul(groep).ifPresent(rijen::add);
        }
        return rijen;
    }

    /** The rows with something in them, the smallest first. */
    private List<Integer> oplopend(Telgroep groep) {
        return IntStream.range(0, tabel.rijen().size())
                .boxed()
                .filter(rij -> aantal(rij, groep) > 0)
                .sorted(Comparator.comparingLong(rij -> aantal(rij, groep)))
                .toList();
    }

    private Optional<Integer> nul(Telgroep groep) {
        return IntStream.range(0, tabel.rijen().size())
                .boxed()
                .filter(rij -> aantal(rij, groep) == 0)
                .findFirst();
    }

    /** Whether what is hidden can be computed from the total and the rows that are shown. */
    private boolean isHerleidbaar(Set<Integer> rijen, Telgroep groep) {
        if (rijen.isEmpty()) {
            return false;
        }
        boolean metNul = rijen.stream().anyMatch(rij -> aantal(rij, groep) == 0);
        if (isTotaalVerborgen(groep)) {
            // The total is below the limit: as many rows as fit in it are all one.
            return rijen.size() == onder - 1 && !metNul;
        }
        long som = rijen.stream().mapToLong(rij -> aantal(rij, groep)).sum();
        boolean allemaalEen = som == rijen.size() && !metNul;
        return rijen.size() == 1 || som < onder || allemaalEen || isAllemaalHoogst(rijen, som, groep);
    }

    /** All the highest that is hidden by itself, with a row shown that says that none is hidden for another's sake. */
    private boolean isAllemaalHoogst(Set<Integer> rijen, long som, Telgroep groep) {
        return rijen.size() > 1
                && som == rijen.size() * (onder - 1L)
                && rijen.size() < oplopend(groep).size();
    }

    private boolean isKlein(long aantal) {
        return aantal > 0 && aantal < onder;
    }

    private long aantal(int rij, Telgroep groep) {
        return tabel.rijen().get(rij).aantal(groep);
    }
}
