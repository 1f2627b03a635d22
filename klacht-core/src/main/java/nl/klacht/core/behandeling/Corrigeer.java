package nl.klacht.core.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** Wat onjuist is vastgelegd, wordt verbeterd. Het oude blijft in de geschiedenis staan. */
public record Corrigeer(
        @Nullable Integer onderdeel,
        @Nullable Instant ontvangenOp,
        @Nullable LocalDate dagtekening,
        @Nullable Boolean ondertekend,
        @Nullable Persoon klager,
        @Nullable LocalDate gedragingVan,
        @Nullable LocalDate gedragingTot,
        @Nullable Tekst omschrijving,
        @Nullable Boolean spoed,
        Tekst reden)
        implements Handeling {

    public Corrigeer {
        Objects.requireNonNull(reden, "reden");
    }

    @Override
    public Soort soort() {
        return Soort.CORRIGEER;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
