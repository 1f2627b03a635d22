package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/**
 * A step of an organisation's own, for who embeds the core: it is kept in the history and dated, but not judged.
 *
 * @param naam how the organisation calls it, not blank
 * @param gegevens what it wants to keep of it; no personal data
 * @param volgendeDatum the day on which somebody looks again
 */
public record EigenStap(
        String naam, Map<String, String> gegevens, @Nullable LocalDate volgendeDatum) implements Handeling {

    public EigenStap {
        Objects.requireNonNull(naam, "naam");
        if (naam.isBlank()) {
            throw new IllegalArgumentException("een eigen stap heeft een naam");
        }
        gegevens = Map.copyOf(gegevens);
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Soort soort() {
        return Soort.EIGEN_STAP;
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return volgendeDatum == null ? dossier : dossier.metVoortgang(v -> v.metOpvolgenOp(volgendeDatum));
    }
}
