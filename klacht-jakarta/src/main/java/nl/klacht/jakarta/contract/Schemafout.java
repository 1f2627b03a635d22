package nl.klacht.jakarta.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.Teksten;

/**
 * Says in plain Dutch what the validator found.
 *
 * @param document where the names stand that may have been meant
 */
record Schemafout(Document document) {

    private static final int LANG = 60;

    Invoerfout inBody(ValidationMessage fout) {
        String plek = "#" + fout.getInstanceLocation();
        String veld = fout.getProperty();
        return veld == null
                ? Invoerfout.inBody(plek, tekst(fout, Plek.inWoorden(plek)))
                : Invoerfout.inBody(plek + "/" + Plek.alsPointer(veld), veldtekst(fout, veld));
    }

    Invoerfout inParameter(String parameter, ValidationMessage fout) {
        return Invoerfout.inParameter(parameter, tekst(fout, Teksten.van("invoer.parameter", parameter)));
    }

    private String veldtekst(ValidationMessage fout, String veld) {
        String sleutel = "invoer." + fout.getType();
        return fout.getType().equals("additionalProperties")
                ? lijktOp(fout, veld)
                        .map(bekend -> Teksten.van(sleutel + ".bijna", veld, bekend))
                        .orElseGet(() -> Teksten.van(sleutel, veld))
                : Teksten.van(sleutel, veld);
    }

    private static String tekst(ValidationMessage fout, String waar) {
        String soort = fout.getType();
        return switch (soort) {
            case "enum" -> Teksten.van("invoer.enum", waar, waarde(fout), keuzes(fout.getSchemaNode()));
            case "type" ->
                Teksten.van(
                        "invoer.type",
                        waar,
                        Teksten.van("invoer.type." + fout.getSchemaNode().asText()));
            case "format" -> Teksten.van("invoer.format." + fout.getSchemaNode().asText(), waar, waarde(fout));
            case "pattern" -> Teksten.van(patroonsleutel(fout), waar);
            default -> met(soort, waar, fout.getSchemaNode().asText());
        };
    }

    /** A text about a bound; there may be one apart for a bound of one. */
    private static String met(String soort, String waar, String grens) {
        String precies = "invoer." + soort + "." + grens;
        if (Teksten.kent(precies)) {
            return Teksten.van(precies, waar);
        }
        String gewoon = "invoer." + soort;
        return Teksten.van(Teksten.kent(gewoon) ? gewoon : "invoer.anders", waar, grens);
    }

    private static String patroonsleutel(ValidationMessage fout) {
        String pointer = fout.getInstanceLocation().toString();
        String precies = "invoer.pattern." + pointer.substring(pointer.lastIndexOf('/') + 1);
        return Teksten.kent(precies) ? precies : "invoer.pattern";
    }

    private static String waarde(ValidationMessage fout) {
        JsonNode waarde = fout.getInstanceNode();
        String tekst = waarde.isValueNode() ? waarde.asText() : waarde.toString();
        return tekst.length() <= LANG ? tekst : tekst.substring(0, LANG) + "…";
    }

    private static String keuzes(JsonNode waarden) {
        List<String> namen = new ArrayList<>();
        waarden.forEach(waarde -> namen.add(waarde.asText()));
        return String.join(", ", namen);
    }

    /** A field of the same object whose name differs by one letter, or only in capitals. */
    private Optional<String> lijktOp(ValidationMessage fout, String veld) {
        String regel = fout.getSchemaLocation().getFragment().toString();
        JsonNode velden =
                document.plek(regel.substring(0, regel.lastIndexOf('/'))).path("properties");
        return velden.properties().stream()
                .map(Map.Entry::getKey)
                .filter(naam -> Spelling.isBijna(naam, veld))
                .findFirst();
    }
}
