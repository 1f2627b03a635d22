package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;

/**
 * Puts destruction on hold, because of a lawsuit or a Woo request for instance. The period itself does not change.
 *
 * @param reden why nothing may be destroyed
 */
public record BevriesBewaring(Tekst reden) implements Handeling {

    private static final Grond AL_BEVROREN = Grond.van("Archiefwet 1995", "BevriesBewaring.alBevroren");

    public BevriesBewaring {
        Objects.requireNonNull(reden, "reden");
    }

    @Override
    public Soort soort() {
        return Soort.BEVRIES_BEWARING;
    }

    static List<Grond> nu(Situatie situatie) {
        return situatie.dossier().voortgang().bewaarfeiten().isBevroren() ? List.of(AL_BEVROREN) : List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metVoortgang(v -> v.metBewaarfeiten(v.bewaarfeiten().bevroren(gebeurtenis.dag())));
    }
}
