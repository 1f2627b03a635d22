package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.grondslag.Grond;

/** Verder uitstel kan voor zover de klager schriftelijk instemt. */
public record StemInMetUitstel(LocalDate totEnMet, boolean schriftelijk, List<Integer> onderdelen)
        implements Handeling {

    public StemInMetUitstel {
        onderdelen = onderdelen == null ? List.of() : List.copyOf(onderdelen);
        Objects.requireNonNull(totEnMet, "totEnMet");
    }

    @Override
    public Soort soort() {
        return Soort.STEM_IN_MET_UITSTEL;
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
