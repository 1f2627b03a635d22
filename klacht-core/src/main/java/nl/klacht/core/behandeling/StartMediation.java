package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;

/** Mediation begint met instemming van de klager. De termijnen lopen door. */
public record StartMediation(boolean instemmingKlager, Tekst mediator) implements Handeling {

    public StartMediation {
        Objects.requireNonNull(mediator, "mediator");
    }

    @Override
    public Soort soort() {
        return Soort.START_MEDIATION;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
