package nl.klacht.jakarta.bewaren;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;

/** After which list to go on. Outside it is opaque. */
record Lijstplek(Instant moment, UUID id) {

    private static final String SCHEIDING = "\n";

    String codeer() {
        String tekst = moment + SCHEIDING + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws OngeldigeInvoer when it is no place in this list */
    static Lijstplek lees(String code) {
        try {
            String[] delen =
                    new String(Base64.getUrlDecoder().decode(code), StandardCharsets.UTF_8).split(SCHEIDING, -1);
            if (delen.length != 2 || delen[0].startsWith("+") || delen[0].startsWith("-")) {
                throw ongeldig();
            }
            return new Lijstplek(Instant.parse(delen[0]), UUID.fromString(delen[1]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw ongeldig();
        }
    }

    private static OngeldigeInvoer ongeldig() {
        return new OngeldigeInvoer(
                Invoerfout.inParameter("na", "Deze plek in de lijst bestaat niet. Begin opnieuw, zonder ‘na’."));
    }
}
