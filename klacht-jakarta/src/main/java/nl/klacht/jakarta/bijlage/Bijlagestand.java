package nl.klacht.jakarta.bijlage;

import java.util.Locale;

/** Whether a file can be opened. */
public enum Bijlagestand {
    /** Scanned, and clean. */
    BESCHIKBAAR,
    /** Not scanned yet: nobody can open it. */
    QUARANTAINE,
    /** Infected: its bytes are gone. */
    VERWIJDERD;

    /** As it is written. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Bijlagestand van(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
