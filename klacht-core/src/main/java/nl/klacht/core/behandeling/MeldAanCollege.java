package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;

/** Wat bestuurlijke aandacht nodig heeft, gaat meteen naar het college. */
public record MeldAanCollege(Tekst waarom) implements Handeling {

    public MeldAanCollege {
        Objects.requireNonNull(waarom, "waarom");
    }

    @Override
    public Soort soort() {
        return Soort.MELD_AAN_COLLEGE;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
