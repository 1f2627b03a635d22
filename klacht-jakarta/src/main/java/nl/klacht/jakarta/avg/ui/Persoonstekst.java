package nl.klacht.jakarta.avg.ui;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What is registered of a person, on one line. */
final class Persoonstekst {

    private Persoonstekst() {}

    static String van(JsonNode gegevens) {
        return StreamSupport.stream(gegevens.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }
}
