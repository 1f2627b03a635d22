package nl.klacht.jakarta.beheer;

import java.util.Locale;

/**
 * By which mail server the mail of a municipality leaves.
 *
 * @param van the address of the sender
 * @param login the login, or empty when the server asks none
 * @param wachtwoord belongs to the login
 */
public record Mailinstelling(
        String van, String host, int poort, Beveiliging beveiliging, String login, Clientgeheim wachtwoord) {

    /** The usual port to hand mail in. */
    static final int POORT = 587;

    /** How the connection is protected. */
    public enum Beveiliging {
        /** Begins readable, and refuses to go on when the server cannot protect it. */
        STARTTLS,
        /** Protected from the beginning. */
        TLS,
        /** Not: on this computer only. */
        GEEN;

        /** As it is written. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean metLogin() {
        return !login.isEmpty();
    }

    /** Whether what is sent can be read underway. */
    boolean isOnbeschermd() {
        return beveiliging == Beveiliging.GEEN && !isDezeComputer();
    }

    /** Whether that server runs on this computer. */
    public boolean isDezeComputer() {
        return Inloglezer.isDezeComputer(host);
    }

    @Override
    public String toString() {
        return "Mailinstelling[" + host + ":" + poort + "]";
    }
}
