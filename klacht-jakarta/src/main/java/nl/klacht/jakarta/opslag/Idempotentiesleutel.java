package nl.klacht.jakarta.opslag;

import java.time.Instant;
import java.util.UUID;

/** Which dossier a user got for a key, and for which body. */
public record Idempotentiesleutel(
        String gebruiker, String sleutel, String bodyHash, UUID dossier, Instant aangemaaktOp) {}
