package nl.klacht.jakarta.platform;

import org.jspecify.annotations.Nullable;

/** The service cannot start; the message is a Dutch sentence that tells the operator what to do. */
public final class StartGeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartGeweigerd(String zin) {
        super(zin);
    }

    public StartGeweigerd(String zin, @Nullable Throwable oorzaak) {
        super(zin, oorzaak);
    }
}
