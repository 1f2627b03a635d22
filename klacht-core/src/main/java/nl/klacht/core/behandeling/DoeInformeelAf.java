package nl.klacht.core.behandeling;

import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.grondslag.Grond;

/** Als de klager tevreden is, eindigt de plicht om de klacht verder te behandelen. */
public record DoeInformeelAf(List<Tevredenheid> tevredenheden) implements Handeling {

    public DoeInformeelAf {
        tevredenheden = List.copyOf(tevredenheden);
    }

    @Override
    public Soort soort() {
        return Soort.DOE_INFORMEEL_AF;
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
