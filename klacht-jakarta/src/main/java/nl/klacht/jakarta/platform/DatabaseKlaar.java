package nl.klacht.jakarta.platform;

/**
 * Fired once per server, when the database answers, the register is migrated and every tenant that can be served is
 * served. Background work and demonstration data observe this instead of {@code Startup}.
 */
public record DatabaseKlaar() {}
