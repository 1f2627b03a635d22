package nl.klacht.jakarta.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.fout.Teksten;

/**
 * Which shapes a step can have, as the paths of the contract say.
 *
 * @param perSubresource the shapes of each sub-resource, the default first
 */
record Stapvormen(Map<String, List<Stapvorm>> perSubresource) {

    private static final String VOORVOEGSEL = "/dossiers/{id}/";

    /** A step that brings a file is a form; the rest of its fields is as that of any other. */
    private static final String FORMULIER = "multipart/form-data";

    private static final String JSON_SCHEMA = "/application~1json/schema";

    static Stapvormen van(Document document) {
        Map<String, List<Stapvorm>> vormen = new LinkedHashMap<>();
        document.paden().fields().forEachRemaining(pad -> {
            if (pad.getKey().startsWith(VOORVOEGSEL) && pad.getValue().has("post")) {
                vormen.put(pad.getKey().substring(VOORVOEGSEL.length()), vormen(pad.getValue(), document));
            }
        });
        return new Stapvormen(vormen);
    }

    private static List<Stapvorm> vormen(JsonNode pad, Document document) {
        JsonNode inhoud = pad.at("/post/requestBody/content");
        JsonNode schema = inhoud.has(FORMULIER) ? inhoud.at("/multipart~1form-data/schema") : inhoud.at(JSON_SCHEMA);
        List<Stapvorm> vormen = new ArrayList<>();
        for (JsonNode keuze : schema.has("oneOf") ? schema.get("oneOf") : List.of(schema)) {
            vormen.add(vorm(keuze.get("$ref").asText(), document));
        }
        return List.copyOf(vormen);
    }

    private static Stapvorm vorm(String verwijzing, Document document) {
        String naam = verwijzing.substring(verwijzing.lastIndexOf('/') + 1);
        return new Stapvorm(
                document.schema(naam).at("/properties/handeling/enum/0").asText(), naam);
    }

    Stapvorm kies(String subresource, JsonNode body) {
        List<Stapvorm> vormen = perSubresource.get(subresource);
        if (vormen == null) {
            throw new NietGevonden();
        }
        JsonNode handeling = body.path("handeling");
        return handeling.isMissingNode() || handeling.isNull()
                ? vormen.get(0)
                : vormen.stream()
                        .filter(vorm -> vorm.handeling().equals(handeling.asText()))
                        .findFirst()
                        .orElseThrow(() -> onbekend(handeling, vormen));
    }

    private static OngeldigeInvoer onbekend(JsonNode handeling, List<Stapvorm> vormen) {
        String keuzes = vormen.stream().map(Stapvorm::handeling).collect(Collectors.joining(", "));
        return new OngeldigeInvoer(
                Invoerfout.inBody("#/handeling", Teksten.van("invoer.handeling-onbekend", handeling.asText(), keuzes)));
    }
}
