package nl.klacht.jakarta.dossier.api;

import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** The key by which a caller says that two receipts are one and the same. */
final class Eenmaligheid {

    static final String HEADER = "Idempotency-Key";

    private static final int LANGST = 200;

    private Eenmaligheid() {}

    /** The key, or nothing when there is none; an empty one would make strangers share a dossier. */
    static @Nullable String sleutel(@Nullable String gegeven) {
        if (gegeven != null && (gegeven.isBlank() || gegeven.length() > LANGST)) {
            throw new OngeldigeInvoer(Invoerfout.inParameter(
                    HEADER, "Deze sleutel is leeg of te lang. Gebruik 1 tot en met " + LANGST + " tekens."));
        }
        return gegeven;
    }
}
