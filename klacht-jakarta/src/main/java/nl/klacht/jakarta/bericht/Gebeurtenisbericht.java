package nl.klacht.jakarta.bericht;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.jakarta.json.Json;

/**
 * A step as an event in the shape of CloudEvents 1.0 (NL GOV profile): that it was done, with ids only. Who may know more
 * logs in and reads it at {@code dataref}.
 */
final class Gebeurtenisbericht {

    private static final String ONTVANGEN = "nl.klachten.klacht-ontvangen";
    private static final String GEWIJZIGD = "nl.klachten.klacht-gewijzigd";
    private static final Map<Soort, String> SOORTEN = Map.of(
            Soort.ONTVANG, ONTVANGEN,
            Soort.VERDAAG, "nl.klachten.klacht-verdaagd",
            Soort.DOE_AF, "nl.klachten.klacht-afgehandeld",
            Soort.DOE_INFORMEEL_AF, "nl.klachten.klacht-afgehandeld",
            Soort.NEEM_NIET_IN_BEHANDELING, "nl.klachten.klacht-afgehandeld");

    private Gebeurtenisbericht() {}

    /**
     * The event of a message.
     *
     * @param bron as what the municipality names itself
     * @param dataref where the dossier is read
     */
    static String van(Bericht bericht, Soort soort, String bron, String dataref) {
        ObjectNode event = Json.mapper()
                .createObjectNode()
                .put("specversion", "1.0")
                .put("id", bericht.id().toString())
                .put("source", bron)
                .put("type", SOORTEN.getOrDefault(soort, GEWIJZIGD))
                .put("subject", String.valueOf(bericht.dossier()))
                .put("time", bericht.gemaaktOp().toString())
                .put("sequence", String.valueOf(bericht.volgnummer()))
                .put("datacontenttype", "application/json")
                .put("dataref", dataref);
        event.putObject("data")
                .put("dossier", String.valueOf(bericht.dossier()))
                .put("volgnummer", bericht.gebeurtenis())
                .put("handeling", soort.code());
        return event.toString();
    }
}
