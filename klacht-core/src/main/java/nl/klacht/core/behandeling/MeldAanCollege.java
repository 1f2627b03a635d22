package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Bestuursmelding;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;

/**
 * Reports to the college what cannot wait (Uitgangspunten 11 VI). By anybody, about every kind of dossier, at any moment:
 * also when it is closed, because a complaint that was just withdrawn may be the very one the college must know of.
 *
 * @param waarom why the college must know
 */
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
        int nummer = dossier.voortgang().bestuursmeldingen().size() + 1;
        return dossier.metVoortgang(v -> v.plus(new Bestuursmelding(nummer, gebeurtenis.dag(), null)));
    }
}
