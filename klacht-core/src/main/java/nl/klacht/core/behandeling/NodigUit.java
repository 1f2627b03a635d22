package nl.klacht.core.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** Klager en beklaagde krijgen allebei de gelegenheid te worden gehoord. */
public record NodigUit(
        Partijrol wie,
        List<Integer> onderdelen,
        Instant op,
        @Nullable Tekst waar,
        @Nullable LocalDate antwoordVoor,
        @Nullable Tekst namens)
        implements Handeling {

    public NodigUit {
        Objects.requireNonNull(wie, "wie");
        onderdelen = List.copyOf(onderdelen);
        Objects.requireNonNull(op, "op");
    }

    @Override
    public Soort soort() {
        return Soort.NODIG_UIT;
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
