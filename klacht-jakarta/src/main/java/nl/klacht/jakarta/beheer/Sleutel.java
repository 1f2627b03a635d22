package nl.klacht.jakarta.beheer;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key that a municipality may set.
 *
 * @param naam without {@code gemeente.<id>.}; {@code <n>} stands for a number from 1 to 99
 * @param verplicht whether it must be there; in a numbered group: when the group has that number
 * @param betekenis what it means, in Dutch
 * @param toegestaan which values are accepted, in Dutch
 * @param voorbeeld a value that is accepted
 */
record Sleutel(String naam, boolean verplicht, String betekenis, String toegestaan, String voorbeeld) {

    static final String NUMMER = "<n>";

    /** The values that are accepted of a secret; no other key says this. */
    static final String ALLEEN_IN_OMGEVING = "alleen in de omgeving";

    private static final Pattern GETAL = Pattern.compile("(?<=[._])[1-9][0-9]?(?=[._])");

    /** The same key with {@code <n>} for its number: {@code tweedelijn.1.van} becomes {@code tweedelijn.<n>.van}. */
    static String zonderNummer(String sleutel) {
        return GETAL.matcher(sleutel).replaceFirst(NUMMER);
    }

    /** Whether it is refused in a file with settings; its twin that ends with {@code Bestand} names a file that holds it. */
    boolean isGeheim() {
        return toegestaan.equals(ALLEEN_IN_OMGEVING);
    }

    /** As it is called in the environment, after the prefix of the municipality. */
    String omgevingsnaam() {
        return naam.replaceAll("[^A-Za-z0-9<>]", "_").toUpperCase(Locale.ROOT).replace("<N>", NUMMER);
    }

    /** This key with the number of a name from the environment. */
    String metNummerUit(String omgevingsnaam) {
        Matcher getal = GETAL.matcher(omgevingsnaam);
        return getal.find() ? naam.replace(NUMMER, getal.group()) : naam;
    }
}
