package nl.klacht.core.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.dossier.Ontvangst;
import nl.klacht.core.dossier.Partijen;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.recht.awb.Awb9_4;
import org.jspecify.annotations.Nullable;

/**
 * One message as it came in, from which the receipt of each of its parts follows (Awb 9:4 lid 2).
 *
 * @param ontvangenOp the moment of receipt
 * @param vorm oral or written
 * @param ondertekend whether it is signed
 * @param dagtekening the date it bears
 */
record Binnenkomst(
        Instant ontvangenOp,
        Vorm vorm,
        boolean ondertekend,
        @Nullable LocalDate dagtekening) {

    Binnenkomst {
        Objects.requireNonNull(ontvangenOp, "ontvangenOp");
        Objects.requireNonNull(vorm, "vorm");
    }

    static Binnenkomst van(Instant ontvangenOp, Vorm vorm, boolean ondertekend, @Nullable LocalDate dagtekening) {
        return new Binnenkomst(ontvangenOp, vorm, ondertekend, dagtekening);
    }

    /** The receipt of a part with this description, with what is missing. */
    Ontvangst ontvangst(Partijen partijen, @Nullable Tekst omschrijving) {
        return Ontvangst.van(
                LokaleDag.van(ontvangenOp),
                vorm,
                Awb9_4.ontbrekend(
                        ondertekend,
                        partijen.isNaamBekend(),
                        partijen.isAdresBekend(),
                        dagtekening != null,
                        omschrijving != null));
    }
}
