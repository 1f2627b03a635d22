package nl.klacht.core.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The first message: when and how it came in, and why it came to the municipality.
 *
 * @param ontvangenOp the moment of receipt
 * @param vorm oral or written
 * @param kanaal the way it came
 * @param dagtekening the date that the message itself bears (Awb 9:4 lid 2 onder b)
 * @param verzondenOp the day it was sent, where known
 * @param ondertekend whether it was signed
 * @param spoed whether the klager is in danger or may lose home, money or help today
 * @param reden why the klager turned to the municipality about a provider
 * @param gewensteUitkomst what the klager hopes for
 */
public record Intake(
        Instant ontvangenOp,
        Vorm vorm,
        Kanaal kanaal,
        @Nullable LocalDate dagtekening,
        @Nullable LocalDate verzondenOp,
        boolean ondertekend,
        boolean spoed,
        @Nullable RedenBijGemeente reden,
        @Nullable Tekst gewensteUitkomst) {

    public Intake {
        Objects.requireNonNull(ontvangenOp, "ontvangenOp");
        Objects.requireNonNull(vorm, "vorm");
        Objects.requireNonNull(kanaal, "kanaal");
    }

    /** The local day of receipt, on which all counting rests. */
    public LocalDate ontvangstdatum() {
        return LokaleDag.van(ontvangenOp);
    }

    public Intake metOntvangenOp(Instant nieuw) {
        return new Intake(nieuw, vorm, kanaal, dagtekening, verzondenOp, ondertekend, spoed, reden, gewensteUitkomst);
    }

    public Intake metDagtekening(LocalDate nieuw) {
        return new Intake(ontvangenOp, vorm, kanaal, nieuw, verzondenOp, ondertekend, spoed, reden, gewensteUitkomst);
    }

    public Intake metOndertekend(boolean nieuw) {
        return new Intake(ontvangenOp, vorm, kanaal, dagtekening, verzondenOp, nieuw, spoed, reden, gewensteUitkomst);
    }

    public Intake metSpoed(boolean nieuw) {
        return new Intake(
                ontvangenOp, vorm, kanaal, dagtekening, verzondenOp, ondertekend, nieuw, reden, gewensteUitkomst);
    }
}
