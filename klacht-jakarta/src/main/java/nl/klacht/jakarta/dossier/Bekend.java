package nl.klacht.jakarta.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.Stream;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.dossier.Partijen;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.jakarta.json.Json;

/** What the dossier knows already, so that a step need not ask it again: the klager tells it once. */
final class Bekend {

    private static final Set<Soort> BRIEVEN = Set.of(Soort.BEVESTIG_ONTVANGST, Soort.ZEND_OPNIEUW);
    private static final String AFGESPROKEN = "digitaalAfgesproken";
    private static final String BEREIKBAAR = "bereikbaarPerEmail";

    private Bekend() {}

    /** The body of a step, with what was told before; what the body says itself stays. */
    static JsonNode vulAan(Soort soort, JsonNode body, Stand stand) {
        boolean perEmail = body.path("wijze").asText().equals("email");
        if (!BRIEVEN.contains(soort) || !perEmail || body.has(AFGESPROKEN) || !isBereikbaar(stand)) {
            return body;
        }
        ObjectNode aangevuld = body.deepCopy();
        return aangevuld.put(AFGESPROKEN, true);
    }

    /** Whether the klager, or who acts for him, said that the municipality may write to him by e-mail (Awb 2:8). */
    private static boolean isBereikbaar(Stand stand) {
        Partijen partijen = stand.dossier().partijen();
        return Stream.concat(partijen.klagers().stream(), Stream.ofNullable(partijen.gemachtigde()))
                .map(Persoon::id)
                .map(stand.inhoud()::get)
                .filter(inhoud -> inhoud != null)
                .anyMatch(inhoud -> Json.lees(inhoud).path(BEREIKBAAR).asBoolean());
    }
}
