package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;

/** De gemeente houdt een vinger aan de pols. */
public record VolgOp(List<Integer> onderdelen, Tekst bevinding, LocalDate volgendeDatum) implements Handeling {

    public VolgOp {
        onderdelen = onderdelen == null ? List.of() : List.copyOf(onderdelen);
        Objects.requireNonNull(bevinding, "bevinding");
        Objects.requireNonNull(volgendeDatum, "volgendeDatum");
    }

    @Override
    public Soort soort() {
        return Soort.VOLG_OP;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
