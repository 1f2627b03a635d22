package nl.klacht.jakarta.noodtoegang;

import java.time.Instant;
import java.util.UUID;

/**
 * One time that somebody opened a restricted dossier.
 *
 * @param gebruiker the account's id
 * @param rol in which role he might
 * @param reden why, as he said
 * @param tot until when it is open to him; the moment itself not
 */
public record Noodtoegang(
        UUID id,
        UUID dossier,
        String kenmerk,
        String gebruiker,
        String rol,
        String reden,
        Instant moment,
        Instant tot) {}
