package nl.klacht.jakarta.dossier.vorm;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.klacht.core.behandeling.Soort;

/** How a handeling is called in plain Dutch; the words stand in {@code stappen.properties}. */
public final class Stapnamen {

    private static final ResourceBundle NAMEN =
            ResourceBundle.getBundle("nl.klacht.jakarta.dossier.vorm.stappen", Locale.ROOT);

    private Stapnamen() {}

    /** The name of a handeling. A handeling without one is a mistake that a test finds. */
    public static String van(Soort soort) {
        return NAMEN.getString(soort.code());
    }
}
