package nl.klacht.core.behandeling;

import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.grondslag.Grond;

/** De klager kan zijn toestemming intrekken. */
public record TrekToestemmingIn(int toestemming) implements Handeling {

    @Override
    public Soort soort() {
        return Soort.TREK_TOESTEMMING_IN;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
