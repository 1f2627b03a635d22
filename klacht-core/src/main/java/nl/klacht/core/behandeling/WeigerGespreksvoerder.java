package nl.klacht.core.behandeling;

import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** De klager mag een gespreksvoerder weigeren. */
public record WeigerGespreksvoerder(@Nullable Tekst reden) implements Handeling {

    @Override
    public Soort soort() {
        return Soort.WEIGER_GESPREKSVOERDER;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
