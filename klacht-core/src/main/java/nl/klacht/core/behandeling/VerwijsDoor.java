package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** De gemeente begeleidt de klager naar het juiste loket en houdt een vinger aan de pols. */
public record VerwijsDoor(
        List<Integer> onderdelen,
        String dienstverlener,
        @Nullable Integer toestemming,
        @Nullable Tekst overdracht) implements Handeling {

    public VerwijsDoor {
        onderdelen = List.copyOf(onderdelen);
        Objects.requireNonNull(dienstverlener, "dienstverlener");
    }

    @Override
    public Soort soort() {
        return Soort.VERWIJS_DOOR;
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
