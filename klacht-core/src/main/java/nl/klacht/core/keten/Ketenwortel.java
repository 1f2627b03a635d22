package nl.klacht.core.keten;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One hash over the ends of many chains: the root of a hash tree over them in the order of the dossier's id, so that one of
 * them can be proven without the others ({@link Ketenbewijs}). Ends go in one by one; nothing is kept of them but a hash for
 * each level of the tree.
 */
public final class Ketenwortel {

    private static final String BLAD = "einde";
    private static final String KNOOP = "knoop";

    private final Deque<Tak> takken = new ArrayDeque<>();
    private @Nullable String vorige;
    private int aantal;

    /** A finished part of the tree, of two to the power of its height ends. */
    private record Tak(int hoogte, String hash) {}

    /** The root over these ends, in whatever order they come. */
    public static String van(Collection<Keteneinde> einden) {
        Ketenwortel wortel = new Ketenwortel();
        einden.stream().sorted(Comparator.comparing(Keteneinde::dossier)).forEach(wortel::voegToe);
        return wortel.hash();
    }

    /**
     * Adds the next end.
     *
     * @throws IllegalArgumentException when its dossier does not come after the one before
     */
    public void voegToe(Keteneinde einde) {
        if (vorige != null && vorige.compareTo(einde.dossier()) >= 0) {
            throw new IllegalArgumentException(einde.dossier() + " hoort niet na " + vorige);
        }
        vorige = einde.dossier();
        aantal++;
        Tak tak = new Tak(0, blad(einde));
        while (!takken.isEmpty() && takken.peek().hoogte() == tak.hoogte()) {
            tak = new Tak(tak.hoogte() + 1, knoop(takken.pop().hash(), tak.hash()));
        }
        takken.push(tak);
    }

    /** How many ends are in it. */
    public int aantal() {
        return aantal;
    }

    /** The root over what was added so far; {@link Hashketen#BEGIN} over nothing. */
    public String hash() {
        Iterator<Tak> vanKlein = takken.iterator();
        if (!vanKlein.hasNext()) {
            return Hashketen.BEGIN;
        }
        String hash = vanKlein.next().hash();
        while (vanKlein.hasNext()) {
            hash = knoop(vanKlein.next().hash(), hash);
        }
        return hash;
    }

    static String blad(Keteneinde einde) {
        return Hashketen.hash(List.of(BLAD, einde.dossier(), Integer.toString(einde.volgnummer()), einde.hash()));
    }

    static String knoop(String links, String rechts) {
        return Hashketen.hash(List.of(KNOOP, links, rechts));
    }
}
