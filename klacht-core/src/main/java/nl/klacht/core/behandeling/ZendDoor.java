package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;

/** Een klacht voor een ander bestuursorgaan gaat meteen door, en de afzender hoort dat tegelijk. */
public record ZendDoor(List<Integer> onderdelen, Tekst aan, boolean afzenderBericht) implements Handeling {

    public ZendDoor {
        onderdelen = List.copyOf(onderdelen);
        Objects.requireNonNull(aan, "aan");
    }

    @Override
    public Soort soort() {
        return Soort.ZEND_DOOR;
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
