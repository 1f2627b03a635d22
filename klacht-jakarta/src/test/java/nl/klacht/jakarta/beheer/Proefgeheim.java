package nl.klacht.jakarta.beheer;

/** A secret for tests outside this package. */
public final class Proefgeheim {

    private Proefgeheim() {}

    public static Clientgeheim van(String waarde) {
        return Clientgeheim.van(waarde);
    }
}
