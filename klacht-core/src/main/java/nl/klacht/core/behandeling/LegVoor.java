package nl.klacht.core.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.RedenBijGemeente;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** Wie niet tevreden is over de dienstverlener kan bij de gemeente terecht. */
public record LegVoor(
        RedenBijGemeente reden,
        Vorm vorm,
        Instant ontvangenOp,
        boolean ondertekend,
        @Nullable LocalDate dagtekening,
        int over,
        List<Voorlegging> onderdelenNieuw)
        implements Handeling {

    public LegVoor {
        Objects.requireNonNull(reden, "reden");
        Objects.requireNonNull(vorm, "vorm");
        Objects.requireNonNull(ontvangenOp, "ontvangenOp");
        onderdelenNieuw = List.copyOf(onderdelenNieuw);
    }

    @Override
    public Soort soort() {
        return Soort.LEG_VOOR;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
