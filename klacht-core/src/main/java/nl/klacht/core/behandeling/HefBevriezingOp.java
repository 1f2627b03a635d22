package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;

/**
 * Ends the hold on destruction.
 *
 * @param reden why it may be destroyed again when its time comes
 */
public record HefBevriezingOp(Tekst reden) implements Handeling {

    private static final Grond NIET_BEVROREN = Grond.van("Archiefwet 1995", "HefBevriezingOp.nietBevroren");

    public HefBevriezingOp {
        Objects.requireNonNull(reden, "reden");
    }

    @Override
    public Soort soort() {
        return Soort.HEF_BEVRIEZING_OP;
    }

    static List<Grond> nu(Situatie situatie) {
        return situatie.dossier().voortgang().bewaarfeiten().isBevroren() ? List.of() : List.of(NIET_BEVROREN);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metVoortgang(v -> v.metBewaarfeiten(v.bewaarfeiten().ontdooid()));
    }
}
