package nl.klacht.jakarta.gevallen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the days of a case where its steps name them: {@code "@ingediend"} becomes the day, {@code "@ingediend 09:00"} the
 * moment. {@code "@vandaag"} is the day of the step itself; {@code "@alle"} becomes the numbers of all parts.
 */
record Invulling(
        Map<String, Datum> data, int onderdelen, @Nullable LocalDate vandaag) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Pattern NAAM = Pattern.compile("@([a-zA-Z0-9]+)(?: (\\d\\d:\\d\\d))?");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    JsonNode vulIn(JsonNode node) {
        if (node.isObject()) {
            ObjectNode ingevuld = JSON.objectNode();
            node.properties().forEach(veld -> ingevuld.set(veld.getKey(), vulIn(veld.getValue())));
            return ingevuld;
        }
        if (node.isArray()) {
            ArrayNode ingevuld = JSON.arrayNode();
            node.forEach(waarde -> ingevuld.add(vulIn(waarde)));
            return ingevuld;
        }
        return node.isTextual() ? tekst(node) : node;
    }

    /** The day that has this name. */
    LocalDate dag(String naam) {
        if (naam.equals("vandaag") && vandaag != null) {
            return vandaag;
        }
        return Optional.ofNullable(data.get(naam))
                .orElseThrow(() -> new IllegalArgumentException("unknown day: " + naam))
                .gespeeld();
    }

    /** A moment in the Netherlands, with its offset. */
    static String moment(LocalDate dag, LocalTime tijd) {
        return dag.atTime(tijd).atZone(ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private JsonNode tekst(JsonNode node) {
        Matcher naam = NAAM.matcher(node.textValue());
        if (!naam.matches()) {
            return node;
        }
        if (naam.group(1).equals("alle")) {
            return alle();
        }
        LocalDate dag = dag(naam.group(1));
        String tijd = naam.group(2);
        return JSON.textNode(tijd == null ? dag.toString() : moment(dag, LocalTime.parse(tijd)));
    }

    private ArrayNode alle() {
        ArrayNode nummers = JSON.arrayNode();
        for (int nummer = 1; nummer <= onderdelen; nummer++) {
            nummers.add(nummer);
        }
        return nummers;
    }
}
