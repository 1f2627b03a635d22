package nl.klacht.jakarta.beveiliging.oidc;

/** The issuer does not answer, or not as an issuer does; later it may. Nobody can be judged without it. */
public final class IssuerOnbereikbaar extends Exception {

    private static final long serialVersionUID = 1L;

    IssuerOnbereikbaar(String wat, Throwable oorzaak) {
        super(wat, oorzaak);
    }

    IssuerOnbereikbaar(String wat) {
        super(wat);
    }
}
