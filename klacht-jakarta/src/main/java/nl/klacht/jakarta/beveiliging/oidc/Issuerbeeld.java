package nl.klacht.jakarta.beveiliging.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An issuer as it described itself, with its keys.
 *
 * @param metadata what it said (discovery)
 * @param sleutels its keys, which are fetched again when a token names an unknown one
 * @param gelezenOp when it said so
 */
record Issuerbeeld(OIDCProviderMetadata metadata, JWKSource<SecurityContext> sleutels, Instant gelezenOp) {

    /** Signatures that only the issuer can make: no shared secret, and never none at all. */
    static final Set<JWSAlgorithm> ALGORITMEN = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    JWSKeySelector<SecurityContext> sleutelkeuze() {
        return new JWSVerificationKeySelector<>(ALGORITMEN, sleutels);
    }

    Optional<URI> uitlogadres() {
        return Optional.ofNullable(metadata.getEndSessionEndpointURI());
    }
}
