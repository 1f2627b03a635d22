package nl.klacht.jakarta.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Makes a body of a schema that is nearly right: now and then a field is of another kind, missing, endless or strange. */
final class Willekeur {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DIEP = 8;
    private static final List<String> TEKSTEN = List.of(
            "Niemand belde terug",
            "",
            "   ",
            "' or 1=1; drop table dossier; --",
            "<script>alert(1)</script>",
            "a\u0000b",
            "\u202Eomgekeerd\u202C e\u0301\uD83D\uDE00",
            "\uD800",
            "${jndi:ldap://127.0.0.1/x}",
            "{0} {1} %s %n",
            "../../etc/passwd",
            "null");

    private final Random toeval;

    Willekeur(long zaad) {
        this.toeval = new Random(zaad);
    }

    boolean eenOp(int keer) {
        return toeval.nextInt(keer) == 0;
    }

    <T> T kies(List<T> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }

    String tekst() {
        return eenOp(40) ? "lang ".repeat(5_000) : kies(TEKSTEN);
    }

    String uuid() {
        return new UUID(toeval.nextLong(), toeval.nextLong()).toString();
    }

    JsonNode van(JsonNode schema) {
        return van(schema, 0);
    }

    private JsonNode van(JsonNode schema, int diepte) {
        if (eenOp(60) || diepte > DIEP) {
            return ietsAnders();
        }
        for (String keuze : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(keuze)) {
                return van(
                        schema.get(keuze).get(toeval.nextInt(schema.get(keuze).size())), diepte + 1);
            }
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(toeval.nextInt(schema.get("enum").size()));
        }
        return switch (schema.path("type").asText("object")) {
            case "string" -> JSON.textNode(string(schema.path("format").asText()));
            case "integer" -> eenOp(10) ? JSON.numberNode(toeval.nextLong()) : JSON.numberNode(toeval.nextInt(4));
            case "number" -> JSON.numberNode(toeval.nextDouble() * 1e9);
            case "boolean" -> JSON.booleanNode(toeval.nextBoolean());
            case "array" -> rij(schema.path("items"), diepte);
            default -> object(schema, diepte);
        };
    }

    private String string(String vorm) {
        return switch (vorm) {
            case "date" -> eenOp(12) ? kies(List.of("2026-02-30", "0000-00-00", "gisteren", "9999-12-31")) : dag();
            case "date-time" -> eenOp(12) ? kies(List.of("2026-13-01T00:00:00Z", dag())) : dag() + "T09:00:00+01:00";
            case "uuid" -> uuid();
            default -> tekst();
        };
    }

    private String dag() {
        return LocalDate.of(2013, 6, 1).plusDays(toeval.nextInt(5_200)).toString();
    }

    private ArrayNode rij(JsonNode items, int diepte) {
        ArrayNode rij = JSON.arrayNode();
        int aantal = eenOp(60) ? 200 : toeval.nextInt(3);
        for (int i = 0; i < aantal; i++) {
            rij.add(van(items, diepte + 1));
        }
        return rij;
    }

    private ObjectNode object(JsonNode schema, int diepte) {
        ObjectNode object = JSON.objectNode();
        List<String> verplicht = new ArrayList<>();
        schema.path("required").forEach(veld -> verplicht.add(veld.asText()));
        schema.path("properties").fields().forEachRemaining(veld -> {
            boolean mee = verplicht.contains(veld.getKey()) ? !eenOp(40) : toeval.nextInt(10) < 6;
            if (mee) {
                object.set(veld.getKey(), van(veld.getValue(), diepte + 1));
            }
        });
        if (eenOp(25)) {
            object.set(kies(List.of("kleur", "__proto__", "")), ietsAnders());
        }
        return object;
    }

    private JsonNode ietsAnders() {
        return switch (toeval.nextInt(6)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(-1);
            case 2 -> JSON.textNode(tekst());
            case 3 -> JSON.arrayNode().add(JSON.objectNode());
            case 4 -> JSON.objectNode().put("a", 1);
            default -> JSON.booleanNode(true);
        };
    }
}
