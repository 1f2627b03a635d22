package nl.klacht.jakarta.bericht;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * By which mail server the mail of a municipality leaves.
 *
 * @param van the address of the sender
 * @param wachtwoord reads the password; only asked when there is a login
 * @param login the login, or empty when the server asks none
 */
public record Mailinstelling(
        String van, String host, int poort, Beveiliging beveiliging, String login, Supplier<String> wachtwoord) {

    /** How the connection is protected. */
    public enum Beveiliging {
        /** Begins readable, and refuses to go on when the server cannot protect it. */
        STARTTLS,
        /** Protected from the beginning. */
        TLS,
        /** Not: on this computer only. */
        GEEN;

        /** As it is written. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean metLogin() {
        return !login.isEmpty();
    }

    @Override
    public String toString() {
        return "Mailinstelling[" + host + ":" + poort + "]";
    }
}
