package nl.klacht.jakarta.dossier.vorm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Toestemming.Gegeven;
import org.jspecify.annotations.Nullable;

/** What somebody may know of a person, when not all of it. */
final class Persoonsdeel {

    private static final String NAAM = "naam";
    private static final List<String> CONTACTGEGEVENS =
            List.of("adres", "email", "bereikbaarPerEmail", "telefoon", "veiligContact");

    private Persoonsdeel() {}

    /** The particulars that may be shared; nothing when neither the name nor how to reach him is among them. */
    static @Nullable JsonNode van(@Nullable JsonNode persoon, Set<Gegeven> gegevens) {
        boolean naam = gegevens.contains(Gegeven.NAAM);
        boolean contact = gegevens.contains(Gegeven.CONTACTGEGEVENS);
        if (persoon == null || !naam && !contact) {
            return null;
        }
        ObjectNode deel = persoon.deepCopy();
        if (!naam) {
            deel.remove(NAAM);
        }
        if (!contact) {
            deel.remove(CONTACTGEGEVENS);
        }
        return deel;
    }
}
