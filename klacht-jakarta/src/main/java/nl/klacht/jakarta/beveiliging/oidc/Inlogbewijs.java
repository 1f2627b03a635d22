package nl.klacht.jakarta.beveiliging.oidc;

import org.jspecify.annotations.Nullable;

/**
 * A login that the issuer vouched for.
 *
 * @param identiteit who logged in
 * @param sid the session at the issuer, when it says which
 * @param idToken what to show the issuer to end that session
 */
public record Inlogbewijs(Identiteit identiteit, @Nullable String sid, String idToken) {

    @Override
    public String toString() {
        return "Inlogbewijs[***]";
    }
}
