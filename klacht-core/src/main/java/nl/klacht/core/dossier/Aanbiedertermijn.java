package nl.klacht.core.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a provider told about his own time with a complaint. The municipality does not set these days: it only watches.
 *
 * @param ingediendOp the day on which the complaint came in with him
 * @param toegezegdVoor the last day he named for his answer, by his own regulation or after extending a term
 * @param toegezegdOp the day on which he told the klager that day
 * @param metReden whether he gave the reason for it
 * @param oordeelOp the day on which his complaints committee gave its opinion
 */
public record Aanbiedertermijn(
        @Nullable LocalDate ingediendOp,
        @Nullable LocalDate toegezegdVoor,
        @Nullable LocalDate toegezegdOp,
        boolean metReden,
        @Nullable LocalDate oordeelOp) {

    /** He told nothing yet. */
    public static final Aanbiedertermijn ONBEKEND = new Aanbiedertermijn(null, null, null, false, null);

    /** The same after a message: what it does not say stays as it was. */
    public Aanbiedertermijn met(Aanbiedertermijn nieuw) {
        boolean toegezegd = nieuw.toegezegdVoor != null;
        return new Aanbiedertermijn(
                nieuw.ingediendOp != null ? nieuw.ingediendOp : ingediendOp,
                toegezegd ? nieuw.toegezegdVoor : toegezegdVoor,
                toegezegd ? nieuw.toegezegdOp : toegezegdOp,
                toegezegd ? nieuw.metReden : metReden,
                nieuw.oordeelOp != null ? nieuw.oordeelOp : oordeelOp);
    }
}
