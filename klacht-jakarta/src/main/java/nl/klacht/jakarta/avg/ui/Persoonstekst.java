package nl.klacht.jakarta.avg.ui;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.klacht.jakarta.ui.Woorden;

/** What is registered of a person, on one line and in words. */
final class Persoonstekst {

    private static final Locale NL = Locale.forLanguageTag("nl-NL");

    private Persoonstekst() {}

    static String van(JsonNode gegevens, Woorden woorden) {
        List<String> delen = new ArrayList<>();
        gegevens.fields().forEachRemaining(veld -> {
            JsonNode waarde = veld.getValue();
            if (waarde.isBoolean()) {
                delen.add(woorden.van("veld", veld.getKey()) + ": "
                        + woorden.tekst(waarde.asBoolean() ? "ja" : "nee").toLowerCase(NL));
            } else if (veld.getKey().equals("taal")) {
                delen.add(Locale.forLanguageTag(waarde.asText()).getDisplayLanguage(NL));
            } else {
                delen.add(waarde.asText());
            }
        });
        return String.join(", ", delen);
    }
}
