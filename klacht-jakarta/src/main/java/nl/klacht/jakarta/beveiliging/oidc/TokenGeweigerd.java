package nl.klacht.jakarta.beveiliging.oidc;

/** What came from the issuer, or claims to, is not believed. The message says what is wrong, without what was in it. */
public final class TokenGeweigerd extends Exception {

    private static final long serialVersionUID = 1L;

    TokenGeweigerd(String waarom) {
        super(waarom);
    }

    TokenGeweigerd(String waarom, Throwable oorzaak) {
        super(waarom, oorzaak);
    }
}
