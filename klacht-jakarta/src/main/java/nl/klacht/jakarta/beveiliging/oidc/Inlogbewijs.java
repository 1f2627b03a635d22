package nl.klacht.jakarta.beveiliging.oidc;

import org.jspecify.annotations.Nullable;

/**
 * A login that the issuer vouched for.
 *
 * @param identiteit who logged in
 * @param sub the account at the issuer; not always the id that we know it by
 * @param sid the session at the issuer, when it says which
 * @param idToken what to show the issuer to end that session
 */
public record Inlogbewijs(
        Identiteit identiteit, String sub, @Nullable String sid, String idToken) {

    @Override
    public String toString() {
        return "Inlogbewijs[***]";
    }
}
