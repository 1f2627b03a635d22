package nl.klacht.jakarta.json;

import java.util.regex.Pattern;
import nl.klacht.core.grondslag.Vindplaats;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule has its line on the page of the register of laws, as a path on the host of the municipality. What is no law
 * or policy, such as a setting of the municipality, has none.
 */
public final class Registerplaats {

    private static final Pattern RECHT = Pattern.compile(
            "(Archiefwet|Atw|AVG|Awb|Gemeentewet|Jeugdwet|Participatiewet|Selectielijst|Uitgangspunten|Wbp|Wgs|Wkcz|Wkkgz|Wmo"
                    + "|WNo) .+");
    private static final String REGISTER = "/wettenregister#";

    private Registerplaats() {}

    /** The line of that rule; null when it has none. */
    public static @Nullable String van(Vindplaats vindplaats) {
        return RECHT.matcher(vindplaats.aanduiding()).matches() ? REGISTER + vindplaats.anker() : null;
    }
}
