package nl.klacht.core.keten;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.klacht.core.keten.Hashketen.Rij;
import nl.klacht.core.keten.Ketenbreuk.Soort;

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
    public record Buur(boolean links, String hash) {

        public Buur {
            Objects.requireNonNull(hash, "hash");
        }
    }

    public Ketenbewijs {
        Objects.requireNonNull(einde, "einde");
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

    /**
     * What is first wrong with this proof: the head, a row, or that they do not belong together; empty when these rows are the
     * history of the dossier as the head holds it. Whether the head is the one that was made is for who kept it or has the key.
     *
     * @param hoofd the head that should hold it
     * @param rijen the history up to the proven end
     */
    public Optional<Ketenbreuk> toets(Ketenhoofd hoofd, List<Rij> rijen) {
        if (!hoofd.isHeel()) {
            return Optional.of(Ketenbreuk.hoofd(Soort.HOOFD_VERANDERD, hoofd.dag()));
        }
        return Ketencontrole.eersteBreuk(rijen).or(() -> vreemd(hoofd, rijen)).or(() -> einde(hoofd, rijen));
    }

    private Optional<Ketenbreuk> vreemd(Ketenhoofd hoofd, List<Rij> rijen) {
        return rijen.stream()
                .filter(rij -> !rij.gemeente().equals(hoofd.gemeente())
                        || !rij.dossier().equals(einde.dossier())
                        || rij.volgnummer() > einde.volgnummer())
                .findFirst()
                .map(rij -> Ketenbreuk.rij(Soort.RIJ_INGEVOEGD, einde.dossier(), rij.volgnummer()));
    }

    private Optional<Ketenbreuk> einde(Ketenhoofd hoofd, List<Rij> rijen) {
        if (rijen.size() < einde.volgnummer()) {
            return breuk(Soort.EINDE_ONTBREEKT, rijen.size() + 1, hoofd);
        }
        if (!rijen.get(rijen.size() - 1).hash().equals(einde.hash())) {
            return breuk(Soort.HERSCHREVEN, einde.volgnummer(), hoofd);
        }
        return wortel().equals(hoofd.wortel())
                ? Optional.empty()
                : breuk(Soort.NIET_IN_HOOFD, einde.volgnummer(), hoofd);
    }

    private Optional<Ketenbreuk> breuk(Soort soort, int volgnummer, Ketenhoofd hoofd) {
        return Optional.of(new Ketenbreuk(soort, einde.dossier(), volgnummer, hoofd.dag()));
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
