package nl.klacht.jakarta.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;

/**
 * Fills in what a made-up case leaves open: {@code @-3} is a day, {@code @-3 09:15} a moment, and other words after an
 * {@code @} follow from the municipality.
 *
 * @param dagen the days
 * @param woorden what follows from the municipality
 */
record Demobody(Demodagen dagen, Map<String, String> woorden) {

    private static final String TEKEN = "@";

    JsonNode vul(JsonNode in) {
        if (in instanceof ObjectNode object) {
            ObjectNode uit = JsonNodeFactory.instance.objectNode();
            object.fields().forEachRemaining(veld -> uit.set(veld.getKey(), vul(veld.getValue())));
            return uit;
        }
        if (in instanceof ArrayNode lijst) {
            ArrayNode uit = JsonNodeFactory.instance.arrayNode();
            lijst.forEach(element -> uit.add(vul(element)));
            return uit;
        }
        return in.isTextual() && in.asText().startsWith(TEKEN)
                ? TextNode.valueOf(waarde(in.asText().substring(1)))
                : in;
    }

    private String waarde(String open) {
        if (!open.startsWith("+") && !open.startsWith("-")) {
            return woord(open);
        }
        String[] delen = open.split(" ");
        int werkdagen = Integer.parseInt(delen[0]);
        return delen.length == 1
                ? dagen.dag(werkdagen).toString()
                : dagen.moment(werkdagen, delen[1]).toString();
    }

    private String woord(String open) {
        String waarde = woorden.get(open);
        if (waarde == null) {
            throw new IllegalArgumentException("nothing is known of @" + open);
        }
        return waarde;
    }
}
