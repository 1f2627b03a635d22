package nl.klacht.core.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** Over elk onderdeel kan apart worden geklaagd. */
public record VoegOnderdeelToe(
        Intakeonderdeel onderdeel,
        Instant ontvangenOp,
        Vorm vorm,
        boolean ondertekend,
        @Nullable LocalDate dagtekening,
        @Nullable Tekst motivering)
        implements Handeling {

    public VoegOnderdeelToe {
        Objects.requireNonNull(onderdeel, "onderdeel");
        Objects.requireNonNull(ontvangenOp, "ontvangenOp");
        Objects.requireNonNull(vorm, "vorm");
    }

    @Override
    public Soort soort() {
        return Soort.VOEG_ONDERDEEL_TOE;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
