package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** Elke klacht heeft iemand die haar in handen heeft. */
public record WijsToe(
        Behandelrol als,
        String gebruiker,
        @Nullable Boolean nietBetrokken,
        @Nullable Boolean betrokken,
        List<Integer> onderdelen,
        @Nullable Tekst toelichting)
        implements Handeling {

    public WijsToe {
        onderdelen = onderdelen == null ? List.of() : List.copyOf(onderdelen);
        Objects.requireNonNull(als, "als");
        Objects.requireNonNull(gebruiker, "gebruiker");
    }

    @Override
    public Soort soort() {
        return Soort.WIJS_TOE;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
