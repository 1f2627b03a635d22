package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** Eerst wordt geprobeerd de klacht direct met de klager te bespreken. */
public record VoerGesprek(
        LocalDate op, Tekst besproken, @Nullable Tekst afspraken, List<Integer> onderdelen) implements Handeling {

    public VoerGesprek {
        onderdelen = onderdelen == null ? List.of() : List.copyOf(onderdelen);
        Objects.requireNonNull(op, "op");
        Objects.requireNonNull(besproken, "besproken");
    }

    @Override
    public Soort soort() {
        return Soort.VOER_GESPREK;
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
