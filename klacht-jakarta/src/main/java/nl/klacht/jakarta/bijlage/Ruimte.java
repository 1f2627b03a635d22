package nl.klacht.jakarta.bijlage;

import java.util.List;
import java.util.Set;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.jakarta.beheer.Bijlageregels;

/**
 * What may still come into a dossier.
 *
 * @param regels what the municipality takes
 * @param eigen the parts of who brings it, when he is a provider; otherwise none
 * @param letOp what he must know who brings something now
 */
public record Ruimte(Bijlageregels regels, Bezetting bezetting, Set<Integer> eigen, List<Grond> letOp) {

    public Ruimte {
        eigen = Set.copyOf(eigen);
        letOp = List.copyOf(letOp);
    }

    /** How large a file may be that comes now. */
    public long bytes() {
        return Math.max(0, Math.min(regels.bestandBytes(), regels.dossierBytes() - bezetting.bytes()));
    }
}
