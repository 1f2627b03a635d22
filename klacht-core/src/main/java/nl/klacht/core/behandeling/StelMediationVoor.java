package nl.klacht.core.behandeling;

import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** Mediation kan als zij kan helpen en de klager ermee instemt. De termijnen lopen door. */
public record StelMediationVoor(@Nullable Tekst toelichting) implements Handeling {

    @Override
    public Soort soort() {
        return Soort.STEL_MEDIATION_VOOR;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
