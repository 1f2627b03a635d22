package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb2_5;

/**
 * Opens a restricted dossier again for everybody whose role lets him see it.
 *
 * @param reden why it need not be restricted any more
 */
public record HefAfschermingOp(Tekst reden) implements Handeling {

    private static final Grond NIET_AFGESCHERMD = Grond.van(Awb2_5.LID_1, "HefAfschermingOp.nietAfgeschermd");

    public HefAfschermingOp {
        Objects.requireNonNull(reden, "reden");
    }

    @Override
    public Soort soort() {
        return Soort.HEF_AFSCHERMING_OP;
    }

    static List<Grond> nu(Situatie situatie) {
        return situatie.dossier().voortgang().afscherming() == null ? List.of(NIET_AFGESCHERMD) : List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metVoortgang(v -> v.metAfscherming(null));
    }
}
