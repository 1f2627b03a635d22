package nl.klacht.jakarta.beheer;

import nl.klacht.core.grondslag.Grond;

/**
 * One mistake in what a municipality set.
 *
 * @param bestand the file, from its folder on: {@code weesp/tenant.properties}
 * @param regel the line, or 0 when the mistake is not on one line
 * @param sleutel the key, or the column of a csv file
 * @param grond the rule it breaks and what is wrong
 */
public record Instellingsfout(String bestand, int regel, String sleutel, Grond grond) {

    /** One Dutch sentence for the operator, with file, line, key and ground. */
    public String zin() {
        String plaats = regel > 0 ? bestand + " regel " + regel : bestand;
        return plaats + ", " + sleutel + ": " + grond.uitleg() + " (" + grond.vindplaats() + ")";
    }
}
