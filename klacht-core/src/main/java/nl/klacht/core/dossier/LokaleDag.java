package nl.klacht.core.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.klacht.core.termijn.Kalender;

/** The local day of a moment. Dutch law counts in days of Europe/Amsterdam, whatever the clock of a server says. */
public final class LokaleDag {

    /** The zone in which days are counted. */
    public static final ZoneId ZONE = Kalender.ZONE;

    private static final long EEN_UUR = 3600;
    private static final long ETMAAL = 24 * EEN_UUR;

    private LokaleDag() {}

    /**
     * The day on which a moment falls. Since 1970 the clock here is one or two hours ahead of UTC: where both give the same
     * day, which is 23 hours of 24, nobody need ask whether it is summer time.
     */
    public static LocalDate van(Instant moment) {
        long seconde = moment.getEpochSecond();
        long winterdag = Math.floorDiv(seconde + EEN_UUR, ETMAAL);
        return seconde >= 0 && winterdag == Math.floorDiv(seconde + 2 * EEN_UUR, ETMAAL)
                ? LocalDate.ofEpochDay(winterdag)
                : LocalDate.ofInstant(moment, ZONE);
    }
}
