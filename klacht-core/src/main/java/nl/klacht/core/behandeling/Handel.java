package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** Op een signaal of melding volgt een actie, of geen actie met een reden. */
public record Handel(
        Actiebesluit besluit, Tekst omschrijving, @Nullable LocalDate uiterlijk) implements Handeling {

    public Handel {
        Objects.requireNonNull(besluit, "besluit");
        Objects.requireNonNull(omschrijving, "omschrijving");
    }

    @Override
    public Soort soort() {
        return Soort.HANDEL;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
