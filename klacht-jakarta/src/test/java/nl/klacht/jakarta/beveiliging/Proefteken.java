package nl.klacht.jakarta.beveiliging;

/** The token that the forms of a session carry, for tests that send such a form. */
public final class Proefteken {

    private Proefteken() {}

    /** @param geheim the secret in the cookie of the session */
    public static String van(String geheim) {
        return Geheim.hash("formulier\n" + geheim);
    }
}
