package nl.klacht.core.keten;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * That the chain of one dossier ended like this when a head was made: with the way up from there the root of the head comes
 * out, and of the other dossiers nothing is told but hashes.
 *
 * @param einde the end that is proven
 * @param weg the hashes to put beside it, from the bottom up
 */
public record Ketenbewijs(Keteneinde einde, List<Buur> weg) {

    /**
     * What stands beside a branch of the tree.
     *
     * @param links whether it stands before it
     * @param hash its hash
     */
    public record Buur(boolean links, String hash) {}

    public Ketenbewijs {
        weg = List.copyOf(weg);
    }

    /** The proof for one of these ends; empty when the dossier is not among them. */
    public static Optional<Ketenbewijs> van(Collection<Keteneinde> einden, String dossier) {
        List<Keteneinde> opVolgorde = einden.stream()
                .sorted(Comparator.comparing(Keteneinde::dossier))
                .toList();
        return IntStream.range(0, opVolgorde.size())
                .filter(plek -> opVolgorde.get(plek).dossier().equals(dossier))
                .mapToObj(plek -> new Ketenbewijs(
                        opVolgorde.get(plek),
                        weg(opVolgorde.stream().map(Ketenwortel::blad).toList(), plek)))
                .findFirst();
    }

    /** The root that comes out; the proof holds when the head has the same. */
    public String wortel() {
        String hash = Ketenwortel.blad(einde);
        for (Buur buur : weg) {
            hash = buur.links() ? Ketenwortel.knoop(buur.hash(), hash) : Ketenwortel.knoop(hash, buur.hash());
        }
        return hash;
    }

    private static List<Buur> weg(List<String> bladen, int plek) {
        List<Buur> weg = new ArrayList<>();
        List<String> laag = bladen;
        int hier = plek;
        while (laag.size() > 1) {
            int naast = hier % 2 == 0 ? hier + 1 : hier - 1;
            if (naast < laag.size()) {
                weg.add(new Buur(naast < hier, laag.get(naast)));
            }
            laag = hoger(laag);
            hier /= 2;
        }
        return weg;
    }

    /** One level up; who stands alone at the end goes up as he is. */
    private static List<String> hoger(List<String> laag) {
        List<String> hoger = new ArrayList<>();
        for (int i = 0; i < laag.size(); i += 2) {
            hoger.add(i + 1 < laag.size() ? Ketenwortel.knoop(laag.get(i), laag.get(i + 1)) : laag.get(i));
        }
        return hoger;
    }
}
