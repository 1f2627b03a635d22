package nl.klacht.jakarta.bijlage;

import java.util.List;
import nl.klacht.core.grondslag.Grond;

/**
 * What came of bringing a file.
 *
 * @param versie the version of the dossier now
 * @param nieuw whether it was put in now; otherwise the same file was there already
 * @param letOp what he must know who brought it
 */
public record Toegevoegd(Bijlage bijlage, int versie, boolean nieuw, List<Grond> letOp) {

    public Toegevoegd {
        letOp = List.copyOf(letOp);
    }

    Toegevoegd metLetOp(List<Grond> gronden) {
        return nieuw ? new Toegevoegd(bijlage, versie, true, gronden) : this;
    }
}
