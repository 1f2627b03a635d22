package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** Van de mediation wordt vastgelegd wat zij opleverde. */
public record RondMediationAf(
        Mediationresultaat resultaat, @Nullable Tekst toelichting) implements Handeling {

    public RondMediationAf {
        Objects.requireNonNull(resultaat, "resultaat");
    }

    @Override
    public Soort soort() {
        return Soort.ROND_MEDIATION_AF;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
