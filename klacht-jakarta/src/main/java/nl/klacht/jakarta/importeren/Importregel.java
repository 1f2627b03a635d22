package nl.klacht.jakarta.importeren;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line that can be taken over.
 *
 * @param nummer its place in the file; the head is line 1
 * @param sleutel what the other system calls it
 * @param geopend the day it came in
 * @param gesloten the day it was closed, or null while it is open
 * @param soort its kind, in the words of the other system
 * @param omschrijving what it is about; empty when the other system does not say
 * @param wijk the part of town; may be empty
 */
record Importregel(
        int nummer,
        String sleutel,
        LocalDate geopend,
        @Nullable LocalDate gesloten,
        String soort,
        String omschrijving,
        String wijk) {

    /** What the dossier says it is about; never empty. */
    String tekst() {
        String wat =
                omschrijving.isEmpty() ? "Signaal over " + soort + ". De bron geeft geen omschrijving." : omschrijving;
        return wijk.isEmpty() ? wat : wat + " (" + wijk + ")";
    }
}
