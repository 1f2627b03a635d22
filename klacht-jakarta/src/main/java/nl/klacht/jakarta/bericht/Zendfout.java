package nl.klacht.jakarta.bericht;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message did not leave. What it says may be shown and logged: it holds no address and nothing that the other side wrote. */
final class Zendfout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whether trying again can help, and for whom. */
    enum Soort {
        /** This message will never leave like this. */
        BLIJVEND,
        /** This message may leave later. */
        TIJDELIJK,
        /** Nothing leaves by this way now. */
        WEG_DICHT
    }

    private final Soort soort;
    private final @Nullable Duration wacht;

    Zendfout(Soort soort, String reden, @Nullable Throwable oorzaak) {
        this(soort, reden, oorzaak, null);
    }

    Zendfout(Soort soort, String reden, @Nullable Throwable oorzaak, @Nullable Duration wacht) {
        super(reden, oorzaak);
        this.soort = soort;
        this.wacht = wacht;
    }

    boolean is(Soort dit) {
        return soort == dit;
    }

    /** How long the other side asked to wait. */
    Optional<Duration> wacht() {
        return Optional.ofNullable(wacht);
    }

    String reden() {
        return String.valueOf(getMessage());
    }
}
