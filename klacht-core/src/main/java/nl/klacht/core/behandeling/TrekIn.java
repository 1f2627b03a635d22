package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** De klager kan zijn klacht intrekken. Dat is niet hetzelfde als tevreden zijn. */
public record TrekIn(
        List<Integer> onderdelen, Vorm wijze, @Nullable Tekst reden) implements Handeling {

    public TrekIn {
        onderdelen = onderdelen == null ? List.of() : List.copyOf(onderdelen);
        Objects.requireNonNull(wijze, "wijze");
    }

    @Override
    public Soort soort() {
        return Soort.TREK_IN;
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
