package nl.klacht.jakarta.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klacht.jakarta.json.Json;

/** The text of the contract. */
final class Document {

    private final JsonNode wortel;
    private final byte[] json;

    private Document(JsonNode wortel) throws JsonProcessingException {
        this.wortel = wortel;
        this.json = Json.mapper().writeValueAsBytes(wortel);
    }

    static Document lees() {
        try (InputStream yaml = Document.class.getResourceAsStream("/openapi.yaml")) {
            return new Document(new YAMLMapper().readTree(Objects.requireNonNull(yaml, "openapi.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.yaml is niet te lezen", e);
        }
    }

    String versie() {
        return wortel.at("/info/version").asText();
    }

    byte[] alsJson() {
        return json.clone();
    }

    JsonNode paden() {
        return wortel.path("paths");
    }

    JsonNode schema(String naam) {
        return wortel.at("/components/schemas").path(naam);
    }

    List<String> schemanamen() {
        return wortel.at("/components/schemas").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    JsonNode plek(String pointer) {
        return wortel.at(pointer);
    }

    /** The node itself, or what its {@code $ref} points at. */
    JsonNode volg(JsonNode knoop) {
        return knoop.has("$ref") ? wortel.at(knoop.get("$ref").asText().substring(1)) : knoop;
    }

    /** A copy of the node in which every {@code $ref} is replaced by what it points at. */
    JsonNode uitgeschreven(JsonNode knoop) {
        JsonNode echt = volg(knoop);
        if (echt instanceof ObjectNode object) {
            ObjectNode kopie = object.objectNode();
            object.fields().forEachRemaining(veld -> kopie.set(veld.getKey(), uitgeschreven(veld.getValue())));
            return kopie;
        }
        return echt.deepCopy();
    }
}
