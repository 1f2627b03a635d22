package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** De klager krijgt een schriftelijke bevestiging van de ontvangst. */
public record BevestigOntvangst(
        Verzendwijze wijze,
        boolean vermeldtAdviescommissie,
        @Nullable Tekst tekst) implements Handeling {

    public BevestigOntvangst {
        Objects.requireNonNull(wijze, "wijze");
    }

    @Override
    public Soort soort() {
        return Soort.BEVESTIG_ONTVANGST;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
