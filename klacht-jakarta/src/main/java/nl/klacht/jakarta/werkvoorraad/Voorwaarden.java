package nl.klacht.jakarta.werkvoorraad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a question, each a fixed text; what somebody typed is only ever a parameter. */
final class Voorwaarden {

    private final List<String> teksten = new ArrayList<>();
    private final List<String> takken = new ArrayList<>();
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

    /** Of these at least one must hold; the first is the one that few rows meet. */
    Voorwaarden eenVan(String eerste, String tweede, String parameter, Object waarde) {
        takken.addAll(List.of(eerste, tweede));
        parameters.put(parameter, waarde);
        return this;
    }

    Voorwaarden kopie() {
        Voorwaarden kopie = new Voorwaarden();
        kopie.teksten.addAll(teksten);
        kopie.takken.addAll(takken);
        kopie.parameters.putAll(parameters);
        return kopie;
    }

    String tekst() {
        return takken.isEmpty() ? tekst(teksten) : tekst(met("(" + String.join(" or ", takken) + ")"));
    }

    /** The same conditions once for each of what may hold; empty when there is nothing to choose. */
    List<String> perTak() {
        return takken.stream().map(tak -> tekst(met(tak))).toList();
    }

    private List<String> met(String erbij) {
        List<String> alle = new ArrayList<>(teksten);
        alle.add(erbij);
        return alle;
    }

    private static String tekst(List<String> teksten) {
        return teksten.isEmpty() ? "" : " where " + String.join(" and ", teksten);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
