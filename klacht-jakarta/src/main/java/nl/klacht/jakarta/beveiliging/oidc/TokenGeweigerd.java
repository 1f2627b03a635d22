package nl.klacht.jakarta.beveiliging.oidc;

/**
 * What came from the issuer, or claims to, is not believed. The message says what is wrong; it may quote a word of the token,
 * so it is short and on one line.
 */
public final class TokenGeweigerd extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int HOOGSTENS = 160;

    TokenGeweigerd(String waarom) {
        super(opEenRegel(waarom));
    }

    TokenGeweigerd(String waarom, Throwable oorzaak) {
        super(opEenRegel(waarom), oorzaak);
    }

    private static String opEenRegel(String tekst) {
        String regel = tekst.replaceAll("[^ -~]", "?");
        return regel.length() > HOOGSTENS ? regel.substring(0, HOOGSTENS) + "..." : regel;
    }
}
