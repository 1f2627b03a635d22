package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Grond;

/** De klachtadviescommissie zendt een rapport met haar advies. */
public record BrengAdviesUit(List<Integer> onderdelen, Uitkomst oordeel, Tekst advies, Tekst commissie)
        implements Handeling {

    public BrengAdviesUit {
        onderdelen = List.copyOf(onderdelen);
        Objects.requireNonNull(oordeel, "oordeel");
        Objects.requireNonNull(advies, "advies");
        Objects.requireNonNull(commissie, "commissie");
    }

    @Override
    public Soort soort() {
        return Soort.BRENG_ADVIES_UIT;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
