package nl.klacht.core.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The local day of a moment. Dutch law counts in days of Europe/Amsterdam, whatever the clock of a server says. */
public final class LokaleDag {

    /** The zone in which days are counted. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private LokaleDag() {}

    public static LocalDate van(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
