package nl.klacht.jakarta.werkvoorraad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a question, each a fixed text; what somebody typed is only ever a parameter. */
final class Voorwaarden {

    private final List<String> teksten = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Voorwaarden en(String tekst) {
        teksten.add(tekst);
        return this;
    }

    /** A condition on a value; nothing when there is no value. */
    Voorwaarden en(String tekst, String parameter, @Nullable Object waarde) {
        if (waarde != null) {
            teksten.add(tekst);
            parameters.put(parameter, waarde);
        }
        return this;
    }

    Voorwaarden kopie() {
        Voorwaarden kopie = new Voorwaarden();
        kopie.teksten.addAll(teksten);
        kopie.parameters.putAll(parameters);
        return kopie;
    }

    String tekst() {
        return teksten.isEmpty() ? "" : " where " + String.join(" and ", teksten);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
