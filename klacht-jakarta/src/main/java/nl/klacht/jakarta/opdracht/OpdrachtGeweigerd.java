package nl.klacht.jakarta.opdracht;

import org.jspecify.annotations.Nullable;

/** The command does not do it; the message is a Dutch sentence that says why. Exit code 1. */
public final class OpdrachtGeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OpdrachtGeweigerd(String zin) {
        this(zin, null);
    }

    public OpdrachtGeweigerd(String zin, @Nullable Throwable oorzaak) {
        super(zin, oorzaak);
    }
}
