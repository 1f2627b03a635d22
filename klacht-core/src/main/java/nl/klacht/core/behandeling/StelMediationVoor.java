package nl.klacht.core.behandeling;

import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Mediation;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.beleid.Uitgangspunten11;
import org.jspecify.annotations.Nullable;

/**
 * The proposal of mediation (Uitgangspunten 11 IV). It can be made at any moment while a part is open and no mediation
 * runs, and it stops no clock.
 *
 * @param toelichting why it can help
 */
public record StelMediationVoor(@Nullable Tekst toelichting) implements Handeling {

    @Override
    public Soort soort() {
        return Soort.STEL_MEDIATION_VOOR;
    }

    static List<Grond> nu(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>(inHetAlgemeen(situatie));
        if (situatie.dossier().voortgang().mediation() == Mediation.VOORGESTELD) {
            bezwaren.add(Grond.van(Uitgangspunten11.DEEL_IV, "StelMediationVoor.alVoorgesteld"));
        }
        return bezwaren;
    }

    /** What is against mediation, proposed or begun: there is no complaint to mediate, or it runs already. */
    static List<Grond> inHetAlgemeen(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>(Bezwaren.geenOpenKlacht(situatie));
        if (situatie.dossier().voortgang().mediation() == Mediation.GESTART) {
            bezwaren.add(Grond.van(Uitgangspunten11.DEEL_IV, "StelMediationVoor.looptAl"));
        }
        return bezwaren;
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metVoortgang(voortgang -> voortgang.metMediation(Mediation.VOORGESTELD));
    }
}
