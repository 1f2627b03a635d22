package nl.klacht.jakarta.beveiliging.oidc;

import org.jspecify.annotations.Nullable;

/**
 * What has ended at the issuer, as it comes to tell itself (back-channel logout): one session, or all of an account. One of
 * the two is always there.
 *
 * @param sub the account at the issuer
 * @param sid the session at the issuer; null when all of the account have ended
 */
public record Afmelding(@Nullable String sub, @Nullable String sid) {

    @Override
    public String toString() {
        return "Afmelding[***]";
    }
}
