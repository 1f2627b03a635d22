package nl.klacht.jakarta.bewaren;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;

/**
 * After which dossier to go on in the list of what is kept. Outside it is opaque.
 *
 * @param tot the last day on which it is kept; for what is kept for good a day that sorts nothing
 */
record Bewaarplek(LocalDate tot, UUID id) {

    private static final String SCHEIDING = "\n";
    private static final LocalDate ZONDER = LocalDate.of(1, 1, 1);

    static Bewaarplek na(Bewaarregel regel) {
        return new Bewaarplek(regel.bewarenTot() == null ? ZONDER : regel.bewarenTot(), regel.id());
    }

    String codeer() {
        String tekst = tot + SCHEIDING + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws OngeldigeInvoer when it is no place in this list */
    static Bewaarplek lees(String code) {
        try {
            String[] delen =
                    new String(Base64.getUrlDecoder().decode(code), StandardCharsets.UTF_8).split(SCHEIDING, -1);
            if (delen.length != 2 || delen[0].startsWith("+") || delen[0].startsWith("-")) {
                throw ongeldig();
            }
            return new Bewaarplek(LocalDate.parse(delen[0]), UUID.fromString(delen[1]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw ongeldig();
        }
    }

    private static OngeldigeInvoer ongeldig() {
        return new OngeldigeInvoer(
                Invoerfout.inParameter("na", "Deze plek in de lijst bestaat niet. Begin opnieuw, zonder ‘na’."));
    }
}
