package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Bereikmelding;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Partijen;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb2_8;
import org.jspecify.annotations.Nullable;

/**
 * Notes that who complained says in so many words that he can be reached electronically, or that he takes that back
 * (Awb 2:8). From then on a letter goes by e-mail or into a portal only when he said so last. It holds for the dossier as a
 * whole, and for every kind of message.
 *
 * @param digitaal whether he can be reached so; {@code false} takes back what he said before
 * @param toelichting how he said it
 */
public record MeldBereikbaarheid(boolean digitaal, Tekst toelichting) implements Handeling {

    private static final Grond NIEMAND = Grond.van(Awb2_8.ARTIKEL, "MeldBereikbaarheid.niemand");

    public MeldBereikbaarheid {
        Objects.requireNonNull(toelichting, "toelichting");
    }

    @Override
    public Soort soort() {
        return Soort.MELD_BEREIKBAARHEID;
    }

    static List<Grond> nu(Situatie situatie) {
        Partijen partijen = situatie.dossier().partijen();
        return partijen.klagers().isEmpty() && partijen.gemachtigde() == null ? List.of(NIEMAND) : List.of();
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        @Nullable
        Bereikmelding melding = situatie.dossier().voortgang().contact().bereikmelding();
        return melding == null || melding.digitaal() != digitaal
                ? List.of()
                : List.of(Grond.van(Awb2_8.ARTIKEL, "MeldBereikbaarheid.alGezegd", melding.op()));
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metVoortgang(
                v -> v.metContact(c -> c.metBereikmelding(new Bereikmelding(digitaal, gebeurtenis.dag()))));
    }
}
