package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;

/** Een brief kan meer dan één klacht bevatten. */
public record SplitsOnderdeel(int onderdeel, List<Intakeonderdeel> in, Tekst motivering) implements Handeling {

    public SplitsOnderdeel {
        in = List.copyOf(in);
        Objects.requireNonNull(motivering, "motivering");
    }

    @Override
    public Soort soort() {
        return Soort.SPLITS_ONDERDEEL;
    }

    @Override
    public List<Integer> onderdelen() {
        return List.of(onderdeel);
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
