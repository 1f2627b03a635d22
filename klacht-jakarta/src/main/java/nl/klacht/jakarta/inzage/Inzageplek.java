package nl.klacht.jakarta.inzage;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;

/** After which reading to go on. Outside it is opaque. */
record Inzageplek(Instant moment, UUID id) {

    private static final String SCHEIDING = "\n";

    static Inzageplek na(Inzage inzage) {
        return new Inzageplek(inzage.moment(), inzage.id());
    }

    String codeer() {
        String tekst = moment + SCHEIDING + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws OngeldigeInvoer when it is no place in this list */
    static Inzageplek lees(String code) {
        try {
            String[] delen =
                    new String(Base64.getUrlDecoder().decode(code), StandardCharsets.UTF_8).split(SCHEIDING, -1);
            if (delen.length != 2 || heeftVreemdJaar(delen[0])) {
                throw ongeldig();
            }
            return new Inzageplek(Instant.parse(delen[0]), UUID.fromString(delen[1]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw ongeldig();
        }
    }

    /** A year that does not have four digits: no reading has it, and the database cannot even be asked. */
    private static boolean heeftVreemdJaar(String moment) {
        return moment.startsWith("+") || moment.startsWith("-");
    }

    private static OngeldigeInvoer ongeldig() {
        return new OngeldigeInvoer(
                Invoerfout.inParameter("na", "Deze plek in de lijst bestaat niet. Begin opnieuw, zonder ‘na’."));
    }
}
