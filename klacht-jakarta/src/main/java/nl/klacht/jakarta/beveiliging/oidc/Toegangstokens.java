package nl.klacht.jakarta.beveiliging.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.Set;
import nl.klacht.jakarta.beheer.Inloginstelling;

/** Judges a bearer token of the API (RFC 9068): from the issuer of this municipality, meant for its API, and still valid. */
@ApplicationScoped
public class Toegangstokens {

    /** Claims that only tokens of another kind have: a proof of logging in, and a notice of logging out. */
    private static final Set<String> VAN_ANDERE_TOKENS = Set.of("nonce", "events");

    private final Issuers issuers;

    @Inject
    public Toegangstokens(Issuers issuers) {
        this.issuers = issuers;
    }

    /** For the container's proxy. */
    protected Toegangstokens() {
        this(null);
    }

    public Identiteit lees(Inloginstelling inloggen, Inloginstelling.Api api, String token)
            throws IssuerOnbereikbaar, TokenGeweigerd {
        Issuerbeeld beeld = issuers.read(inloggen.issuer());
        try {
            JWTClaimsSet claims = toets(inloggen, api, beeld).process(token, null);
            eisClient(api, claims);
            if (claims.getClaims().keySet().stream().anyMatch(VAN_ANDERE_TOKENS::contains)) {
                throw new TokenGeweigerd("this is no access token");
            }
            return new Claims(claims).identiteit(inloggen);
        } catch (RateLimitReachedException e) {
            throw Codeflow.sleutelOnbekend(e);
        } catch (KeySourceException e) {
            throw new IssuerOnbereikbaar("no keys of " + inloggen.issuer(), e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new TokenGeweigerd(String.valueOf(e.getMessage()), e);
        }
    }

    private static DefaultJWTProcessor<SecurityContext> toets(
            Inloginstelling inloggen, Inloginstelling.Api api, Issuerbeeld beeld) {
        DefaultJWTProcessor<SecurityContext> toets = new DefaultJWTProcessor<>();
        toets.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        toets.setJWSKeySelector(beeld.sleutelkeuze());
        toets.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                api.audience(),
                new JWTClaimsSet.Builder().issuer(inloggen.issuer().toString()).build(),
                Set.of("sub", "iat", "exp")));
        return toets;
    }

    private static void eisClient(Inloginstelling.Api api, JWTClaimsSet claims) throws ParseException, TokenGeweigerd {
        String azp = claims.getStringClaim("azp");
        String client = azp == null ? claims.getStringClaim("client_id") : azp;
        if (client == null || !api.clients().contains(client)) {
            throw new TokenGeweigerd("the token was asked for by a client that is not known here");
        }
    }
}
