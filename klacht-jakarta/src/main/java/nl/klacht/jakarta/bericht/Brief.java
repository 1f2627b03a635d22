package nl.klacht.jakarta.bericht;

import java.util.List;

/**
 * A text ready to be sent.
 *
 * @param aan the address
 * @param onderwerp one line
 * @param tekst plain text; between alineas an empty line
 */
public record Brief(String aan, String onderwerp, String tekst) {

    public List<String> alineas() {
        return List.of(tekst.split("\n\n"));
    }

    @Override
    public String toString() {
        return "Brief[***]";
    }
}
