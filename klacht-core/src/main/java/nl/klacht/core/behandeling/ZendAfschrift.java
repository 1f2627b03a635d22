package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;

/** De beklaagde krijgt een afschrift van het klaagschrift en de bijlagen. */
public record ZendAfschrift(List<Integer> onderdelen, Tekst aan, boolean metBijlagen) implements Handeling {

    public ZendAfschrift {
        onderdelen = List.copyOf(onderdelen);
        Objects.requireNonNull(aan, "aan");
    }

    @Override
    public Soort soort() {
        return Soort.ZEND_AFSCHRIFT;
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
