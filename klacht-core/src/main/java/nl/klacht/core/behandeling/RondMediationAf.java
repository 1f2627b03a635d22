package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Mediation;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_5;
import nl.klacht.core.recht.beleid.Uitgangspunten11;
import org.jspecify.annotations.Nullable;

/**
 * The end of mediation, with what it brought (Uitgangspunten 11 IV). That it worked ends no part by itself: the klager's
 * satisfaction is recorded apart (Awb 9:5).
 *
 * @param resultaat what it brought
 * @param toelichting what there is to say about it
 */
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
        return situatie.dossier().voortgang().mediation() == Mediation.GESTART
                ? List.of()
                : List.of(Grond.van(Uitgangspunten11.DEEL_IV, "RondMediationAf.looptNiet"));
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return resultaat == Mediationresultaat.OPGELOST
                ? List.of(Grond.van(Awb9_5.ARTIKEL, "RondMediationAf.nogNietKlaar"))
                : List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metVoortgang(voortgang -> voortgang.metMediation(Mediation.AFGEROND));
    }
}
