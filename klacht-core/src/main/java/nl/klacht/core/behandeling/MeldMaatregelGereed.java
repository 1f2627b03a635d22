package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** De uitvoering van maatregelen wordt gevolgd. */
public record MeldMaatregelGereed(
        int maatregel, LocalDate gereedOp, @Nullable Tekst resultaat) implements Handeling {

    public MeldMaatregelGereed {
        Objects.requireNonNull(gereedOp, "gereedOp");
    }

    @Override
    public Soort soort() {
        return Soort.MELD_MAATREGEL_GEREED;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
