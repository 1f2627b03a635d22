package nl.klacht.jakarta.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.Teksten;

/**
 * Which query parameters every {@code GET} of the contract takes.
 *
 * @param perPad the parameters of a path, by name
 */
record Queryvormen(Map<String, Map<String, Queryvorm>> perPad) {

    /**
     * One parameter.
     *
     * @param schema where its schema stands in the contract
     * @param geheelGetal whether it is a number
     * @param verplicht whether it may not be left out
     */
    record Queryvorm(String schema, boolean geheelGetal, boolean verplicht) {}

    static Queryvormen van(Document document) {
        Map<String, Map<String, Queryvorm>> perPad = new LinkedHashMap<>();
        document.paden()
                .fields()
                .forEachRemaining(
                        pad -> perPad.put(pad.getKey(), vormen(pad.getValue().path("get"), document)));
        return new Queryvormen(perPad);
    }

    private static Map<String, Queryvorm> vormen(JsonNode operatie, Document document) {
        Map<String, Queryvorm> vormen = new LinkedHashMap<>();
        for (JsonNode verwijzing : operatie.path("parameters")) {
            JsonNode parameter = document.volg(verwijzing);
            if (parameter.path("in").asText().equals("query")) {
                vormen.put(parameter.get("name").asText(), vorm(verwijzing, parameter, document));
            }
        }
        return vormen;
    }

    private static Queryvorm vorm(JsonNode verwijzing, JsonNode parameter, Document document) {
        JsonNode schema = document.volg(parameter.get("schema"));
        return new Queryvorm(
                verwijzing.get("$ref").asText() + "/schema",
                schema.path("type").asText().equals("integer"),
                parameter.path("required").asBoolean());
    }

    List<Invoerfout> toets(String pad, Map<String, List<String>> query, Schemas schemas) {
        Map<String, Queryvorm> vormen = perPad.get(pad);
        if (vormen == null) {
            throw new IllegalArgumentException("geen pad van het contract: " + pad);
        }
        List<Invoerfout> fouten = new ArrayList<>();
        query.forEach((naam, waarden) -> fouten.addAll(toets(naam, waarden, vormen, schemas)));
        vormen.forEach((naam, vorm) -> {
            if (vorm.verplicht() && !query.containsKey(naam)) {
                fouten.add(Invoerfout.inParameter(naam, Teksten.van("invoer.parameter-ontbreekt", naam)));
            }
        });
        return fouten;
    }

    private static List<Invoerfout> toets(
            String naam, List<String> waarden, Map<String, Queryvorm> vormen, Schemas schemas) {
        Queryvorm vorm = vormen.get(naam);
        if (vorm == null) {
            return List.of(Invoerfout.inParameter(naam, onbekend(naam, vormen)));
        }
        if (waarden.size() > 1) {
            return List.of(Invoerfout.inParameter(naam, Teksten.van("invoer.parameter-dubbel", naam)));
        }
        return Opgeschoond.heeftVreemdTeken(waarden.get(0))
                ? List.of(Invoerfout.inParameter(naam, Teksten.van("invoer.vreemd-teken", naam)))
                : schemas.toetsParameter(naam, vorm.schema(), waarde(waarden.get(0), vorm));
    }

    private static String onbekend(String naam, Map<String, Queryvorm> vormen) {
        return vormen.isEmpty()
                ? Teksten.van("invoer.parameter-geen", naam)
                : Teksten.van("invoer.parameter-onbekend", naam, String.join(", ", vormen.keySet()));
    }

    private static JsonNode waarde(String tekst, Queryvorm vorm) {
        return vorm.geheelGetal() && tekst.matches("-?\\d{1,9}")
                ? JsonNodeFactory.instance.numberNode(Integer.parseInt(tekst))
                : JsonNodeFactory.instance.textNode(tekst);
    }
}
