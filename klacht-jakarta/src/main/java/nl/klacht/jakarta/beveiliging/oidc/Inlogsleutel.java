package nl.klacht.jakarta.beveiliging.oidc;

import java.net.URI;

/**
 * What one login carries from its start to its end.
 *
 * @param terug our address that the issuer sends the browser back to
 * @param state binds the answer to the question
 * @param nonce binds the token to the question
 * @param verifier proves to the issuer that who brings the code also asked for it (PKCE)
 */
public record Inlogsleutel(URI terug, String state, String nonce, String verifier) {

    @Override
    public String toString() {
        return "Inlogsleutel[" + terug + "]";
    }
}
