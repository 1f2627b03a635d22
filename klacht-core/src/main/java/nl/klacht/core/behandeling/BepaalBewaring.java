package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;

/**
 * What decides how long the dossier is kept and cannot be read from it (Selectielijst 2020 13.1.1 and 13.1.3). At any moment;
 * a later one replaces an earlier one.
 *
 * @param financieleGevolgen whether the municipality paid because of the complaint
 * @param invloedOpTeBewarenZaak whether it touches a case that is kept for good
 * @param toelichting what was paid, or which case it is
 */
public record BepaalBewaring(boolean financieleGevolgen, boolean invloedOpTeBewarenZaak, Tekst toelichting)
        implements Handeling {

    public BepaalBewaring {
        Objects.requireNonNull(toelichting, "toelichting");
    }

    @Override
    public Soort soort() {
        return Soort.BEPAAL_BEWARING;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metVoortgang(
                v -> v.metBewaarfeiten(v.bewaarfeiten().met(financieleGevolgen, invloedOpTeBewarenZaak)));
    }
}
