package nl.klacht.core.behandeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.beleid.Uitgangspunten2;
import org.jspecify.annotations.Nullable;

/**
 * The sender of a signaal or melding is told what was done with it (Uitgangspunten 2B). Needs the decision about the
 * action first. That it is not possible needs a reason when the sender is known.
 *
 * @param aan the sender, or that it is not possible
 * @param inhoud what was told, or why it was not possible
 */
public record KoppelTerug(Terugkoppeladres aan, @Nullable Tekst inhoud) implements Handeling {

    private static final Grond EERST_ACTIE = Grond.van(Uitgangspunten2.ONDER_2B, "KoppelTerug.eerstActie");
    private static final Grond AFZENDER_ONBEKEND = Grond.van(Uitgangspunten2.ONDER_2B, "KoppelTerug.afzenderOnbekend");
    private static final Grond WAAROM_NIET = Grond.van(Uitgangspunten2.ONDER_2B, "KoppelTerug.waaromNiet");

    public KoppelTerug {
        Objects.requireNonNull(aan, "aan");
    }

    @Override
    public Soort soort() {
        return Soort.KOPPEL_TERUG;
    }

    static List<Grond> nu(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>(Bezwaren.welKlacht(situatie));
        bezwaren.addAll(Bezwaren.allesGesloten(situatie));
        boolean besloten = situatie.dossier().voortgang().actieOp() != null;
        return bezwaren.isEmpty() && !besloten ? List.of(EERST_ACTIE) : bezwaren;
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        boolean bekend = !situatie.dossier().partijen().klagers().isEmpty();
        if (aan == Terugkoppeladres.AFZENDER) {
            return bekend ? List.of() : List.of(AFZENDER_ONBEKEND);
        }
        return bekend && inhoud == null ? List.of(WAAROM_NIET) : List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metVoortgang(v -> v.metContact(c -> c.metTeruggekoppeldOp(gebeurtenis.dag())));
    }
}
