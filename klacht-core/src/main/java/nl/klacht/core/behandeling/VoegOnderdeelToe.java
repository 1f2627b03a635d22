package nl.klacht.core.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Duiding;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Ontvangst;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/**
 * One more part in an open dossier (Awb 9:1 lid 1), with its own receipt and so its own clocks. Where the klager addresses
 * the municipality about a provider (5B onder c and d), a part about the municipality comes with it.
 *
 * @param onderdeel what it says
 * @param ontvangenOp the moment it was received
 * @param vorm oral or written
 * @param ondertekend whether it is signed
 * @param dagtekening the date it bears
 * @param motivering why the loket sees the aspect so; with it the named aspect is a judgement
 */
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
        return Bezwaren.allesGesloten(situatie);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return Bezwaren.onmogelijkeOntvangst(situatie, ontvangenOp);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Ontvangst ontvangst = Binnenkomst.van(ontvangenOp, vorm, ondertekend, dagtekening)
                .ontvangst(dossier.partijen(), onderdeel.omschrijving());
        Dossier met = dossier.plusOnderdeel(onderdeel.klacht(), duiding(gebeurtenis), ontvangst);
        if (!onderdeel.vraagtEigenDeel(dossier.intake().reden())) {
            return met;
        }
        Intakeonderdeel eigen = onderdeel.eigenDeel();
        return met.plusOnderdeel(eigen.klacht(), eigen.duiding(), ontvangst);
    }

    private Duiding duiding(Gebeurtenis gebeurtenis) {
        return onderdeel.aspect() == null || motivering == null
                ? onderdeel.duiding()
                : new Duiding(onderdeel.aspect(), Oordelen.van(gebeurtenis));
    }
}
