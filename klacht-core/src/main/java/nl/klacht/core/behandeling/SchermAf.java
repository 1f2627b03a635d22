package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klacht.core.dossier.Afscherming;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb2_5;

/**
 * Keeps a dossier to a few people (Awb 2:5 lid 1): whose task does not need it, need not know it. It may be done again, for
 * other people or another reason, at any time, also when the dossier is closed. Who has it in hand keeps seeing it.
 *
 * @param mensen the accounts that may see it; at least one
 * @param reden why, for instance that it is about a colleague
 */
public record SchermAf(List<String> mensen, Tekst reden) implements Handeling {

    private static final Grond VOOR_WIE = Grond.van(Awb2_5.LID_1, "SchermAf.voorWie");

    public SchermAf {
        mensen = List.copyOf(mensen);
        Objects.requireNonNull(reden, "reden");
    }

    @Override
    public Soort soort() {
        return Soort.SCHERM_AF;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return mensen.isEmpty() ? List.of(VOOR_WIE) : List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Afscherming afscherming = new Afscherming(Set.copyOf(mensen), reden, gebeurtenis.dag());
        return dossier.metVoortgang(v -> v.metAfscherming(afscherming));
    }
}
