package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Tweedelijnsoordeel;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** Het oordeel van de tweede lijn hoort in het dossier. */
public record RegistreerOordeel(
        List<Integer> onderdelen,
        Tweedelijnsoordeel oordeel,
        LocalDate op,
        @Nullable String norm,
        @Nullable Tekst aanbeveling,
        @Nullable Tekst toelichting)
        implements Handeling {

    public RegistreerOordeel {
        onderdelen = List.copyOf(onderdelen);
        Objects.requireNonNull(oordeel, "oordeel");
        Objects.requireNonNull(op, "op");
    }

    @Override
    public Soort soort() {
        return Soort.REGISTREER_OORDEEL;
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
