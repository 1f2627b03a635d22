package nl.klacht.jakarta.avg;

import java.util.Locale;

/** What a person asks about his data. */
public enum Verzoeksoort {
    /** To see it (AVG 15). */
    INZAGE,
    /** To put it right (AVG 16). */
    RECTIFICATIE,
    /** To erase it (AVG 17). */
    WISSING;

    /** As it is written. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is written so. */
    public static Verzoeksoort van(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
