package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Mediation;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_11;
import nl.klacht.core.recht.beleid.Uitgangspunten11;
import nl.klacht.core.termijn.Einddatum;

/**
 * The beginning of mediation (Uitgangspunten 11 IV): only with the klager's consent. A proposal need not come before it,
 * for the klager may ask for it himself. It stops no clock, and says so.
 *
 * @param instemmingKlager whether the klager consents
 * @param mediator who mediates
 */
public record StartMediation(boolean instemmingKlager, Tekst mediator) implements Handeling {

    public StartMediation {
        Objects.requireNonNull(mediator, "mediator");
    }

    @Override
    public Soort soort() {
        return Soort.START_MEDIATION;
    }

    static List<Grond> nu(Situatie situatie) {
        return StelMediationVoor.inHetAlgemeen(situatie);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return FormeleWeg.tegen(Uitgangspunten11.magBemiddelen(true, instemmingKlager));
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return FormeleWeg.open(situatie)
                .map(onderdeel -> FormeleWeg.einde(situatie, onderdeel))
                .map(Einddatum::wettelijk)
                .min(Comparator.naturalOrder())
                .map(StartMediation::looptDoor)
                .map(List::of)
                .orElse(List.of());
    }

    private static Grond looptDoor(LocalDate einde) {
        return Grond.van(Awb9_11.LID_3, "StartMediation.termijnLooptDoor", einde);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metVoortgang(voortgang -> voortgang.metMediation(Mediation.GESTART));
    }
}
