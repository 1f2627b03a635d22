package nl.klacht.jakarta.opslag;

import jakarta.persistence.Tuple;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Days and moments of a native query, in whatever type the driver gave them. */
public final class Waarden {

    private Waarden() {}

    public static @Nullable Instant moment(Tuple rij, String kolom) {
        Object waarde = rij.get(kolom);
        if (waarde instanceof OffsetDateTime offset) {
            return offset.toInstant();
        }
        return waarde instanceof Timestamp tijdstip ? tijdstip.toInstant() : (Instant) waarde;
    }

    public static @Nullable LocalDate dag(Tuple rij, String kolom) {
        Object waarde = rij.get(kolom);
        return waarde instanceof Date dag ? dag.toLocalDate() : (LocalDate) waarde;
    }
}
