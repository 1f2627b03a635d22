package nl.klacht.jakarta.werkvoorraad;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list: after which row to go on. Outside it is opaque, and it is worth nothing with another question.
 *
 * @param waarde what the row was sorted by; nothing when it had nothing to sort by
 * @param id the row
 */
record Bladwijzer(@Nullable Object waarde, UUID id) {

    private static final String PARAMETER = "na";
    private static final String SCHEIDING = "\n";

    /** A year that does not have four digits, or a NUL: no row has it, and the database cannot even be asked. */
    private static final Pattern BUITEN_DE_DATABASE = Pattern.compile("^[+-]|\\x00");

    static Bladwijzer na(Rij rij, Sortering sortering) {
        return new Bladwijzer(sortering.waarde(rij), rij.id());
    }

    String codeer(String vraag) {
        String tekst = String.join(SCHEIDING, merk(vraag), id.toString(), waarde == null ? "" : waarde.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws OngeldigeInvoer when it is no place in this list */
    static Bladwijzer lees(String code, String vraag, Sortering sortering) {
        try {
            String tekst = new String(Base64.getUrlDecoder().decode(code), StandardCharsets.UTF_8);
            String[] delen = tekst.split(SCHEIDING, -1);
            if (delen.length != 3 || !delen[0].equals(merk(vraag))) {
                throw ongeldig();
            }
            return new Bladwijzer(waarde(delen[2], sortering), UUID.fromString(delen[1]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw ongeldig();
        }
    }

    private static @Nullable Object waarde(String tekst, Sortering sortering) {
        if (tekst.isEmpty() && !sortering.kanLeeg()) {
            throw ongeldig();
        }
        if (BUITEN_DE_DATABASE.matcher(tekst).find()) {
            throw ongeldig();
        }
        return tekst.isEmpty() ? null : sortering.lees(tekst);
    }

    private static String merk(String vraag) {
        return Integer.toHexString(vraag.hashCode());
    }

    private static OngeldigeInvoer ongeldig() {
        return new OngeldigeInvoer(Invoerfout.inParameter(
                PARAMETER,
                "Deze plek in de lijst hoort niet bij deze zoeksleutels. Begin opnieuw, zonder ‘na’, of gebruik dezelfde"
                        + " zoeksleutels als op de vorige bladzijde."));
    }
}
