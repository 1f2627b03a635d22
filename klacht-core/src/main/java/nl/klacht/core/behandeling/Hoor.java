package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.grondslag.Grond;

/** Klager en beklaagde worden gehoord. */
public record Hoor(List<Integer> onderdelen, LocalDate op, List<Gehoorde> personen) implements Handeling {

    public Hoor {
        onderdelen = List.copyOf(onderdelen);
        Objects.requireNonNull(op, "op");
        personen = List.copyOf(personen);
    }

    @Override
    public Soort soort() {
        return Soort.HOOR;
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
