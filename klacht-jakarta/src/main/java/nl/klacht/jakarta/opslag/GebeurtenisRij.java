package nl.klacht.jakarta.opslag;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * One accepted step as it is stored: the text is exactly what was hashed.
 *
 * @param moment in whole microseconds, because that is what the database keeps
 * @param inhoud the step as JSON text, without persons and free text
 * @param gronden the grounds as JSON text
 * @param vorigeHash the hash of the previous step of this dossier, empty for the first
 */
public record GebeurtenisRij(
        UUID dossier,
        int volgnummer,
        Instant moment,
        String actor,
        String rol,
        String soort,
        int versie,
        String inhoud,
        String gronden,
        String vorigeHash,
        String hash) {

    public GebeurtenisRij {
        if (!moment.equals(moment.truncatedTo(ChronoUnit.MICROS))) {
            throw new IllegalArgumentException("moment is finer than a microsecond: " + moment);
        }
    }
}
