package nl.klacht.jakarta.bericht;

import java.util.Locale;

/** How a message leaves. */
public enum Weg {
    MAIL,
    WEBHOOK;

    /** As it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
