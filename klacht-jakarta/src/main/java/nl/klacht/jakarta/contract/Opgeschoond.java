package nl.klacht.jakarta.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.Teksten;

/**
 * A body without the fields that were sent empty, and with what no database can keep named as an error.
 *
 * @param inhoud a copy of the body, without members that are null or blank
 * @param leeg whether there were such members
 * @param fouten texts with characters that cannot be kept
 */
record Opgeschoond(JsonNode inhoud, boolean leeg, List<Invoerfout> fouten) {

    static Opgeschoond van(JsonNode body) {
        JsonNode kopie = body.deepCopy();
        List<Invoerfout> fouten = new ArrayList<>();
        boolean leeg = schoon(kopie, "#", fouten);
        return new Opgeschoond(kopie, leeg, fouten);
    }

    private static boolean schoon(JsonNode knoop, String plek, List<Invoerfout> fouten) {
        if (knoop instanceof ObjectNode object) {
            return schoonObject(object, plek, fouten);
        }
        if (knoop instanceof ArrayNode rij) {
            return schoonRij(rij, plek, fouten);
        }
        if (knoop.isTextual() && heeftVreemdTeken(knoop.textValue())) {
            fouten.add(Invoerfout.inBody(plek, Teksten.van("invoer.vreemd-teken", plek)));
        }
        return false;
    }

    private static boolean schoonObject(ObjectNode object, String plek, List<Invoerfout> fouten) {
        boolean leeg = false;
        for (var velden = object.fields(); velden.hasNext(); ) {
            var veld = velden.next();
            if (isLeeg(veld.getValue())) {
                velden.remove();
                leeg = true;
            } else {
                leeg |= schoon(veld.getValue(), plek + "/" + Plek.alsPointer(veld.getKey()), fouten);
            }
        }
        return leeg;
    }

    private static boolean schoonRij(ArrayNode rij, String plek, List<Invoerfout> fouten) {
        boolean leeg = false;
        for (int i = 0; i < rij.size(); i++) {
            leeg |= schoon(rij.get(i), plek + "/" + i, fouten);
        }
        return leeg;
    }

    private static boolean isLeeg(JsonNode waarde) {
        return waarde.isNull() || waarde.isTextual() && waarde.textValue().isBlank();
    }

    /** A NUL, or half of a surrogate pair. */
    static boolean heeftVreemdTeken(String tekst) {
        return tekst.codePoints()
                .anyMatch(teken -> teken == 0 || teken >= Character.MIN_SURROGATE && teken <= Character.MAX_SURROGATE);
    }
}
