package nl.klacht.jakarta.contract;

import jakarta.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for, in a query that fulfils the contract.
 *
 * @param na after which row
 * @param aantal how many rows at the most
 */
public record Bladervraag(@Nullable String na, int aantal) {

    private static final int ANDERS = 50;

    public static Bladervraag van(MultivaluedMap<String, String> vraag) {
        String aantal = vraag.getFirst("aantal");
        return new Bladervraag(vraag.getFirst("na"), aantal == null ? ANDERS : Integer.parseInt(aantal));
    }
}
