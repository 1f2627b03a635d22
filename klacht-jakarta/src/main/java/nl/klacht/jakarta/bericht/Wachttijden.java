package nl.klacht.jakarta.bericht;

import java.time.Duration;

/**
 * How long a message waits after an attempt that failed: twice as long every time, at most six hours, and after a number of
 * attempts nobody tries any more.
 *
 * @param pogingen how often it is tried at most
 * @param eerste how long it waits after the first attempt
 */
record Wachttijden(int pogingen, Duration eerste) {

    private static final Duration LANGST = Duration.ofHours(6);
    private static final int VERDUBBELINGEN = 20;

    /** After so many attempts. */
    Duration na(int gedaan) {
        Duration wacht = eerste.multipliedBy(1L << Math.min(gedaan - 1, VERDUBBELINGEN));
        return wacht.compareTo(LANGST) > 0 ? LANGST : wacht;
    }

    /** Whether this was the last attempt. */
    boolean isOp(int gedaan) {
        return gedaan >= pogingen;
    }
}
