package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Toestemming;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Grond;

/** Gegevens gaan alleen met toestemming van de klager naar een dienstverlener. */
public record GeefToestemming(String aan, Set<Toestemming.Gegeven> wat, boolean metNaam, Vorm wijze)
        implements Handeling {

    public GeefToestemming {
        Objects.requireNonNull(aan, "aan");
        wat = Set.copyOf(wat);
        Objects.requireNonNull(wijze, "wijze");
    }

    @Override
    public Soort soort() {
        return Soort.GEEF_TOESTEMMING;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
