package nl.klacht.jakarta.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.klacht.core.dossier.LokaleDag;
import org.jspecify.annotations.Nullable;

/**
 * Makes the body that the API expects of the fields of a plain form, whose names are those of the body
 * ({@code onderdelen.0.omschrijving}). It judges nothing: what cannot be read goes along as it was typed, so that the
 * contract says what is wrong with it.
 *
 * @param velden the values by the name of the field
 */
public record Formulierlezer(Map<String, String[]> velden) {

    private static final String ONDERDEEL = "onderdeel";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIJD =
            new DateTimeFormatterBuilder().appendPattern("H:mm").toFormatter().withResolverStyle(ResolverStyle.STRICT);

    /** The body of this schema; a field that was not filled in is not in it. */
    public ObjectNode lees(JsonNode schema) {
        return object(schema, "");
    }

    /** The first value of a field, stripped; empty when there is none. */
    public String waarde(String naam) {
        String[] waarden = velden.get(naam);
        return waarden == null || waarden.length == 0 ? "" : waarden[0].strip();
    }

    /**
     * The field at a place of the body: where an error belongs. An entry of a list that was left empty is not in the body,
     * so the third one of the form may be the second one of the body.
     */
    public String veldVan(JsonNode schema, String pointer) {
        String pad = "";
        JsonNode hier = schema;
        for (String deel : pointer.replaceFirst("^#/?", "").split("/")) {
            String naam = deel;
            if (isLijstVanObjecten(hier) && deel.matches("\\d{1,4}")) {
                List<Integer> ingevuld = ingevuld(hier.path("items"), pad);
                int plek = Integer.parseInt(deel);
                naam = plek < ingevuld.size() ? String.valueOf(ingevuld.get(plek)) : deel;
            }
            hier = onder(hier, deel);
            pad = pad.isEmpty() ? naam : pad + "." + naam;
        }
        return pad;
    }

    /** What the contract says of the place of a field; nothing when it has no such place. */
    public static JsonNode schemaVan(JsonNode schema, String veld) {
        JsonNode hier = schema;
        for (String deel : veld.split("\\.")) {
            hier = onder(hier, deel);
        }
        return hier;
    }

    private static JsonNode onder(JsonNode schema, String deel) {
        return schema.has("items")
                ? schema.path("items")
                : schema.path("properties").path(deel);
    }

    private static boolean isLijstVanObjecten(JsonNode schema) {
        return schema.path("items").path("type").asText().equals("object");
    }

    private ObjectNode object(JsonNode schema, String pad) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties").fields().forEachRemaining(veld -> {
            JsonNode waarde = veld(veld.getValue(), pad.isEmpty() ? veld.getKey() : pad + "." + veld.getKey());
            if (waarde != null) {
                object.set(veld.getKey(), waarde);
            }
        });
        return object;
    }

    private @Nullable JsonNode veld(JsonNode schema, String pad) {
        return switch (schema.path("type").asText()) {
            case "object" -> gevuld(object(schema, pad));
            case "array" -> gevuld(lijst(schema.path("items"), pad));
            default -> enkel(schema, pad);
        };
    }

    private ArrayNode lijst(JsonNode schema, String pad) {
        ArrayNode lijst = JSON.arrayNode();
        if (schema.path("type").asText().equals("object")) {
            ingevuld(schema, pad).forEach(i -> lijst.add(object(schema, pad + "." + i)));
        } else {
            Arrays.stream(velden.getOrDefault(pad, new String[0]))
                    .map(String::strip)
                    .filter(waarde -> !waarde.isEmpty())
                    .forEach(waarde -> lijst.add(enkeleWaarde(schema, waarde)));
        }
        return lijst;
    }

    /** The entries with something in them; of those that only name their part, all or none. */
    private List<Integer> ingevuld(JsonNode schema, String pad) {
        List<Integer> alle = IntStream.iterate(0, i -> heeftOnder(pad + "." + i + "."), i -> i + 1)
                .filter(i -> !object(schema, pad + "." + i).isEmpty())
                .boxed()
                .toList();
        List<Integer> meerDanHetNummer = alle.stream()
                .filter(i -> !object(schema, pad + "." + i).without(ONDERDEEL).isEmpty())
                .toList();
        return meerDanHetNummer.isEmpty() ? alle : meerDanHetNummer;
    }

    /** What is filled in at a field of one value or of a list of them; nothing when it is empty. */
    public @Nullable JsonNode enkel(JsonNode schema, String pad) {
        if (schema.path("format").asText().equals("date-time")) {
            String dag = waarde(pad + ".datum");
            String tijd = waarde(pad + ".tijd");
            return dag.isEmpty() && tijd.isEmpty() ? null : JSON.textNode(moment(dag, tijd));
        }
        String waarde = waarde(pad);
        return waarde.isEmpty() ? null : enkeleWaarde(schema, waarde);
    }

    private static JsonNode enkeleWaarde(JsonNode schema, String waarde) {
        return switch (schema.path("type").asText()) {
            case "boolean" ->
                waarde.equals("ja") || waarde.equals("nee")
                        ? JSON.booleanNode(waarde.equals("ja"))
                        : JSON.textNode(waarde);
            case "integer" ->
                waarde.matches("\\d{1,9}") ? JSON.numberNode(Integer.parseInt(waarde)) : JSON.textNode(waarde);
            default -> JSON.textNode(schema.path("format").asText().equals("date") ? dag(waarde) : waarde);
        };
    }

    private static String dag(String tekst) {
        try {
            return LocalDate.parse(tekst.replace('/', '-').replace(" ", ""), DAG)
                    .toString();
        } catch (DateTimeException e) {
            return tekst;
        }
    }

    private static String moment(String dag, String tijd) {
        try {
            return LocalDate.parse(dag(dag))
                    .atTime(LocalTime.parse(tijd.replace('.', ':'), TIJD))
                    .atZone(LokaleDag.ZONE)
                    .toOffsetDateTime()
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException e) {
            return (dag + " " + tijd).strip();
        }
    }

    private static <T extends JsonNode> @Nullable T gevuld(T knoop) {
        return knoop.isEmpty() ? null : knoop;
    }

    private boolean heeftOnder(String pad) {
        return velden.keySet().stream().anyMatch(naam -> naam.startsWith(pad));
    }
}
