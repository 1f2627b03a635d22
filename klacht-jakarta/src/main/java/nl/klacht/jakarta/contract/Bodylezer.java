package nl.klacht.jakarta.contract;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.fout.Teksten;
import nl.klacht.jakarta.json.Json;

/** Reads a body as JSON, and says in Dutch where it is not. */
final class Bodylezer {

    private static final Pattern DUBBEL = Pattern.compile("[Dd]uplicate [Ff]ield ['\"](?<naam>[^'\"]*)['\"]");

    private Bodylezer() {}

    static JsonNode lees(byte[] body) {
        try {
            JsonNode inhoud = Json.mapper().readTree(body);
            if (inhoud == null || inhoud.isMissingNode()) {
                throw fout(Teksten.van("invoer.leeg"));
            }
            return inhoud;
        } catch (StreamConstraintsException e) {
            throw fout(Teksten.van("invoer.te-diep"));
        } catch (JsonProcessingException e) {
            throw fout(uitleg(e));
        } catch (IOException e) {
            throw fout(Teksten.van("invoer.onleesbaar", "1", "1"));
        }
    }

    private static String uitleg(JsonProcessingException e) {
        Matcher dubbel = DUBBEL.matcher(String.valueOf(e.getOriginalMessage()));
        if (dubbel.find()) {
            return Teksten.van("invoer.dubbel", dubbel.group("naam"));
        }
        JsonLocation plek = e.getLocation();
        return plek == null
                ? Teksten.van("invoer.onleesbaar", "1", "1")
                : Teksten.van(
                        "invoer.onleesbaar",
                        Integer.toString(Math.max(1, plek.getLineNr())),
                        Integer.toString(Math.max(1, plek.getColumnNr())));
    }

    private static OngeldigeInvoer fout(String detail) {
        return new OngeldigeInvoer(Invoerfout.inBody("#", detail));
    }
}
