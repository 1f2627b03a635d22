package nl.klacht.jakarta.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.klacht.jakarta.json.Json;

/**
 * A made-up case: what it shows, and its steps in order.
 *
 * @param zaak what it shows
 * @param stappen its steps, the receipt first
 */
record Demozaak(String zaak, List<Demostap> stappen) {

    private static final TypeReference<List<Demozaak>> LIJST = new TypeReference<>() {};

    Demozaak {
        stappen = List.copyOf(stappen);
    }

    /** The cases that ship with the service. */
    static List<Demozaak> alle() {
        try (InputStream in = Demozaak.class.getResourceAsStream("zaken.json")) {
            return Json.mapper().readValue(in, LIJST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
