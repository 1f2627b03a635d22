package nl.klacht.jakarta.bijlage;

import java.util.Set;
import nl.klacht.jakarta.beheer.Bijlageregels;

/**
 * What may still come into a dossier.
 *
 * @param regels what the municipality takes
 * @param eigen the parts of who brings it, when he is a provider; otherwise none
 */
public record Ruimte(Bijlageregels regels, Bezetting bezetting, Set<Integer> eigen) {

    public Ruimte {
        eigen = Set.copyOf(eigen);
    }

    /** How large a file may be that comes now. */
    public long bytes() {
        return Math.max(0, Math.min(regels.bestandBytes(), regels.dossierBytes() - bezetting.bytes()));
    }
}
