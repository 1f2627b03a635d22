package nl.klacht.jakarta.inzage;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reading.
 *
 * @param gebruiker the account's id
 * @param rollen the codes of his roles, with commas
 * @param soort what was looked at
 * @param dossier which dossier; nothing for a search
 * @param vraag what was searched for, or which file was opened; nothing for a dossier
 * @param waarom for which step, or what he did with it; nothing when he only read
 * @param traceId the trace id of the request
 */
public record Inzage(
        UUID id,
        Instant moment,
        String gebruiker,
        String rollen,
        String soort,
        @Nullable UUID dossier,
        @Nullable String vraag,
        @Nullable String waarom,
        String traceId) {}
