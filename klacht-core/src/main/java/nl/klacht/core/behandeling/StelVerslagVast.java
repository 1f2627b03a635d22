package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;

/** Van het horen wordt een verslag gemaakt. */
public record StelVerslagVast(List<Integer> onderdelen, Tekst verslag) implements Handeling {

    public StelVerslagVast {
        onderdelen = List.copyOf(onderdelen);
        Objects.requireNonNull(verslag, "verslag");
    }

    @Override
    public Soort soort() {
        return Soort.STEL_VERSLAG_VAST;
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
