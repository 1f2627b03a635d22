package nl.klacht.core.behandeling;

import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Toestemming;
import nl.klacht.core.grondslag.Grond;

/**
 * The klager takes his consent back. That is possible at any time, also in a closed dossier; what was shared before stays
 * known to the provider.
 *
 * @param toestemming the number of the consent
 */
public record TrekToestemmingIn(int toestemming) implements Handeling {

    @Override
    public Soort soort() {
        return Soort.TREK_TOESTEMMING_IN;
    }

    static List<Grond> nu(Situatie situatie) {
        return toestemmingen(situatie).stream().allMatch(Toestemming::ingetrokken)
                ? List.of(Grond.van(Privacygrond.intrekken(situatie.vandaag()), "TrekToestemmingIn.geen"))
                : List.of();
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        boolean geldt = toestemmingen(situatie).stream()
                .anyMatch(gegeven -> gegeven.nummer() == toestemming && !gegeven.ingetrokken());
        return geldt
                ? List.of()
                : List.of(Grond.van(
                        Privacygrond.intrekken(situatie.vandaag()), "TrekToestemmingIn.onbekend", toestemming));
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        boolean gedeeld = situatie.dossier().onderdelen().stream().anyMatch(Klachtonderdeel::isBijDienstverlener);
        return gedeeld
                ? List.of(Grond.van(Privacygrond.intrekken(situatie.vandaag()), "TrekToestemmingIn.alGedeeld"))
                : List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metVoortgang(v -> v.wijzigToestemming(toestemming, Toestemming::trekIn));
    }

    private static List<Toestemming> toestemmingen(Situatie situatie) {
        return situatie.dossier().voortgang().toestemmingen();
    }
}
