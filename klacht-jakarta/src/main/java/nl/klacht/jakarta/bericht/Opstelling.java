package nl.klacht.jakarta.bericht;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of making a message ready: something to send, or why not.
 *
 * @param zending hands it over; throws a {@link Zendfout} when that does not succeed
 * @param anders how it ends without being sent
 * @param reden why
 */
record Opstelling(@Nullable Runnable zending, Berichtstand anders, String reden) {

    static Opstelling klaar(Runnable zending) {
        return new Opstelling(zending, Berichtstand.VERSTUURD, "");
    }

    /** It is no longer needed. */
    static Opstelling vervallen(String reden) {
        return new Opstelling(null, Berichtstand.VERVALLEN, reden);
    }

    /** It cannot be sent; somebody has to look at it. */
    static Opstelling dood(String reden) {
        return new Opstelling(null, Berichtstand.DOOD, reden);
    }

    Optional<Runnable> find() {
        return Optional.ofNullable(zending);
    }
}
