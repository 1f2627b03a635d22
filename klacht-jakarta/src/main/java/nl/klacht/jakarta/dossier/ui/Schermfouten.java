package nl.klacht.jakarta.dossier.ui;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.ui.Formulierlezer;
import nl.klacht.jakarta.ui.Woorden;

/**
 * What is wrong with what was filled in, in the words of the form: the contract speaks to programs, of names of fields and
 * of dates as they are written there; a form speaks of its labels, and of dates as people write them.
 *
 * @param ingevuld what was filled in
 * @param schema what the contract says of it
 * @param labels how the field of a name is called on the form
 */
record Schermfouten(Woorden woorden, Formulierlezer ingevuld, JsonNode schema, UnaryOperator<String> labels) {

    private static final String ALGEMEEN = "inhoud";

    /** The errors by field, in the order of the body; those of one field become one text. */
    Map<String, String> perVeld(List<Invoerfout> fouten) {
        Map<String, String> perVeld = new LinkedHashMap<>();
        for (Invoerfout fout : fouten) {
            String veld = fout.pointer() == null ? "" : ingevuld.veldVan(schema, fout.pointer());
            perVeld.merge(plek(veld), tekst(veld, fout), (a, b) -> a + " " + b);
        }
        return perVeld;
    }

    /** Where the error stands: of a whole list, at its first entry. */
    private String plek(String veld) {
        JsonNode vorm = Formulierlezer.schemaVan(schema, veld);
        boolean lijst = vorm.path("items").path("type").asText().equals("object");
        return veld.isEmpty() ? ALGEMEEN : lijst ? veld + ".0" : veld;
    }

    private String tekst(String veld, Invoerfout fout) {
        JsonNode vorm = Formulierlezer.schemaVan(schema, veld);
        if (vorm.isMissingNode()) {
            return fout.detail();
        }
        String label = labels.apply(veld);
        String sleutel = sleutel(veld, vorm, fout);
        return sleutel.isEmpty()
                ? fout.detail().replaceFirst("Het veld ‘[^’]*’", Matcher.quoteReplacement("‘" + label + "’"))
                : woorden.tekst("fout." + sleutel)
                        .replace("{veld}", label)
                        .replace("{grens}", vorm.path("maxLength").asText());
    }

    /** What is wrong; empty when the contract says it well enough. */
    private String sleutel(String veld, JsonNode vorm, Invoerfout fout) {
        JsonNode waarde = ingevuld.enkel(vorm, veld);
        String type = vorm.path("type").asText();
        if (type.equals("object") || waarde == null) {
            return vorm.has("enum") || type.equals("array") || type.equals("boolean") ? "kies" : "vul_in";
        }
        String tekst = waarde.asText();
        return switch (vorm.path("format").asText(type)) {
            case "date" -> leest(() -> LocalDate.parse(tekst)) ? "" : "datum";
            case "date-time" -> leest(() -> OffsetDateTime.parse(tekst)) ? "" : "moment";
            case "integer" -> waarde.isNumber() ? "" : "getal";
            case "string" -> tekst.length() > vorm.path("maxLength").asInt(Integer.MAX_VALUE) ? "te_lang" : "";
            default -> "";
        };
    }

    private static boolean leest(Runnable lezen) {
        try {
            lezen.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
