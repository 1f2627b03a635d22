package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_10.AfzienGrond;

/** Van het horen van de klager kan op een van de gronden van lid 2 worden afgezien. */
public record ZieAfVanHoren(List<Integer> onderdelen, Partijrol wie, AfzienGrond grond, Tekst motivering)
        implements Handeling {

    public ZieAfVanHoren {
        onderdelen = List.copyOf(onderdelen);
        Objects.requireNonNull(wie, "wie");
        Objects.requireNonNull(grond, "grond");
        Objects.requireNonNull(motivering, "motivering");
    }

    @Override
    public Soort soort() {
        return Soort.ZIE_AF_VAN_HOREN;
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
