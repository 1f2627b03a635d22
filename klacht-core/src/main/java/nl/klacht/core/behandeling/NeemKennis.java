package nl.klacht.core.behandeling;

import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** Het college neemt kennis van de melding. */
public record NeemKennis(int melding, @Nullable Tekst opmerking) implements Handeling {

    @Override
    public Soort soort() {
        return Soort.NEEM_KENNIS;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
