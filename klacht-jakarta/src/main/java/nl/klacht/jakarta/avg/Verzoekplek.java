package nl.klacht.jakarta.avg;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;

/** After which request to go on. Outside it is opaque. */
record Verzoekplek(LocalDate ontvangenOp, UUID id) {

    private static final String SCHEIDING = "\n";

    String codeer() {
        String tekst = ontvangenOp + SCHEIDING + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws OngeldigeInvoer when it is no place in this list */
    static Verzoekplek lees(String code) {
        try {
            String[] delen =
                    new String(Base64.getUrlDecoder().decode(code), StandardCharsets.UTF_8).split(SCHEIDING, -1);
            if (delen.length != 2 || delen[0].startsWith("+") || delen[0].startsWith("-")) {
                throw ongeldig();
            }
            return new Verzoekplek(LocalDate.parse(delen[0]), UUID.fromString(delen[1]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw ongeldig();
        }
    }

    private static OngeldigeInvoer ongeldig() {
        return new OngeldigeInvoer(
                Invoerfout.inParameter("na", "Deze plek in de lijst bestaat niet. Begin opnieuw, zonder ‘na’."));
    }
}
