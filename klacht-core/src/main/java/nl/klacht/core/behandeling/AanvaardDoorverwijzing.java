package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;

/** De doorverwijzing is pas klaar als iemand bij de dienstverlener haar met naam aanvaardt. */
public record AanvaardDoorverwijzing(List<Integer> onderdelen, Tekst door) implements Handeling {

    public AanvaardDoorverwijzing {
        onderdelen = List.copyOf(onderdelen);
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
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
