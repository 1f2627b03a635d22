package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** Wie een signaal of melding gaf, hoort wat ermee is gedaan. */
public record KoppelTerug(Terugkoppeladres aan, @Nullable Tekst inhoud) implements Handeling {

    public KoppelTerug {
        Objects.requireNonNull(aan, "aan");
    }

    @Override
    public Soort soort() {
        return Soort.KOPPEL_TERUG;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
