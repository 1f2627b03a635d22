package nl.klacht.jakarta.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one place where the service looks at the clock, in the microseconds that the database keeps. */
@ApplicationScoped
public class Klok {

    private final Clock clock = Clock.systemUTC();

    public Instant nu() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
