package nl.klacht.jakarta.inzage;

import java.util.Locale;

/** What was looked at. */
public enum Inzagesoort {
    /** A dossier with its persons and texts. */
    DOSSIER,
    /** The whole history of a dossier. */
    GESCHIEDENIS,
    /** A file of a dossier. */
    BIJLAGE,
    /** Dossiers found by a name, a text or a kenmerk; what was asked stands in the log. */
    ZOEKEN,
    /** A dossier on paper. */
    AFDRUK,
    /** A file that was taken out of the system. */
    EXPORT,
    /** A restricted dossier opened all the same; the reason stands in the log. */
    NOODTOEGANG;

    /** As it is written. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
