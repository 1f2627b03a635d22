package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Verwijzing;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.beleid.Uitgangspunten1D;

/**
 * A named person at the provider accepts a referral; only now it is done (Uitgangspunten 1D).
 *
 * @param onderdelen the parts, at least one
 * @param door who accepts it at the provider
 */
public record AanvaardDoorverwijzing(List<Integer> onderdelen, Tekst door) implements Handeling {

    public AanvaardDoorverwijzing {
        onderdelen = Onderdeelkeuze.minstensEen(onderdelen);
        Objects.requireNonNull(door, "door");
    }

    @Override
    public Soort soort() {
        return Soort.AANVAARD_DOORVERWIJZING;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        if (!onderdeel.isOpen()) {
            return Bezwaren.gesloten(onderdeel);
        }
        Verwijzing verwijzing = onderdeel.verwijzing();
        if (verwijzing == null) {
            return List.of(
                    Grond.van(Uitgangspunten1D.ARTIKEL, "AanvaardDoorverwijzing.nietDoorverwezen", onderdeel.nummer()));
        }
        return verwijzing.isAanvaard()
                ? List.of(
                        Grond.van(Uitgangspunten1D.ARTIKEL, "AanvaardDoorverwijzing.alAangenomen", onderdeel.nummer()))
                : List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(onderdelen, onderdeel -> aanvaard(onderdeel, gebeurtenis));
    }

    private static Klachtonderdeel aanvaard(Klachtonderdeel onderdeel, Gebeurtenis gebeurtenis) {
        Verwijzing verwijzing = onderdeel.verwijzing();
        return verwijzing == null ? onderdeel : onderdeel.metVerwijzing(verwijzing.aanvaard(gebeurtenis.dag()));
    }
}
