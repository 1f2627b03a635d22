package nl.klacht.jakarta.bijlage;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a file beside the history.
 *
 * @param bijlage which file; nothing when it was refused
 * @param gebruiker the account, or {@code scanner} when nobody did it
 * @param naam how the file was called
 * @param uitleg what happened and why, in plain Dutch
 * @param bevinding what the scanner found or said
 * @param traceId the trace id of the request, or of the round of the scanner
 */
public record Voorval(
        UUID id,
        Instant moment,
        UUID dossier,
        @Nullable UUID bijlage,
        String gebruiker,
        String soort,
        String naam,
        String uitleg,
        @Nullable String bevinding,
        String traceId) {

    /** What kind of thing happened. */
    public enum Soort {
        GEWEIGERD,
        BESMET,
        QUARANTAINE,
        VRIJGEGEVEN,
        VERWIJDERD;

        /** As it is written. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
