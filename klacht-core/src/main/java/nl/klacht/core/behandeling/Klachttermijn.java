package nl.klacht.core.behandeling;

import java.util.Objects;
import nl.klacht.core.termijn.Einddatum;
import org.jspecify.annotations.Nullable;

/**
 * One term or date of a dossier.
 *
 * @param soort its kind
 * @param onderdeel the part it belongs to, or {@code null} when it is the dossier's
 * @param einde when it ends, with its grounds and the count
 * @param loopt whether somebody must act before it; a term that was replaced by a later one is shown but no longer runs
 */
public record Klachttermijn(Termijnsoort soort, @Nullable Integer onderdeel, Einddatum einde, boolean loopt) {

    public Klachttermijn {
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(einde, "einde");
    }

    /** Whether the municipality must act before it: it runs, and it is not the own term of a provider. */
    public boolean isAanGemeente() {
        return loopt && !soort.isVanDienstverlener();
    }
}
