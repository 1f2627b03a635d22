package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** Iedereen kan de ombudsman schriftelijk om een onderzoek vragen. */
public record RegistreerVerzoekschrift(
        List<Integer> onderdelen,
        Tweedelijnsinstantie instantie,
        LocalDate ingediendOp,
        @Nullable String referentie) implements Handeling {

    public RegistreerVerzoekschrift {
        onderdelen = List.copyOf(onderdelen);
        Objects.requireNonNull(instantie, "instantie");
        Objects.requireNonNull(ingediendOp, "ingediendOp");
    }

    @Override
    public Soort soort() {
        return Soort.REGISTREER_VERZOEKSCHRIFT;
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
