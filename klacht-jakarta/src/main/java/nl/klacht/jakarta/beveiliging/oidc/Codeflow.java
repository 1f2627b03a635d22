package nl.klacht.jakarta.beveiliging.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Identifier;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.klacht.jakarta.beheer.Inloginstelling;
import org.jspecify.annotations.Nullable;

/** The authorization code flow with PKCE: sends the browser to the issuer, and believes what comes back only when all fits. */
@ApplicationScoped
public class Codeflow {

    private final Issuers issuers;

    @Inject
    public Codeflow(Issuers issuers) {
        this.issuers = issuers;
    }

    /** For the container's proxy. */
    protected Codeflow() {
        this(null);
    }

    /** Where the browser goes to log in. */
    public URI begin(Inloginstelling inloggen, Inlogsleutel sleutel) throws IssuerOnbereikbaar {
        Issuerbeeld beeld = issuers.read(inloggen.issuer());
        AuthenticationRequest.Builder vraag = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid"), new ClientID(inloggen.client()), sleutel.terug())
                .endpointURI(beeld.metadata().getAuthorizationEndpointURI())
                .state(new State(sleutel.state()))
                .nonce(new Nonce(sleutel.nonce()))
                .codeChallenge(new CodeVerifier(sleutel.verifier()), CodeChallengeMethod.S256);
        if (inloggen.acr() != null) {
            vraag.acrValues(List.of(new ACR(inloggen.acr())));
        }
        return vraag.build().toURI();
    }

    /**
     * Who logged in.
     *
     * @param vraag the query that the browser came back with
     * @param sleutel what its login began with
     */
    public Inlogbewijs rondAf(Inloginstelling inloggen, Inlogsleutel sleutel, String vraag)
            throws IssuerOnbereikbaar, TokenGeweigerd {
        Issuerbeeld beeld = issuers.read(inloggen.issuer());
        AuthorizationCode code = code(inloggen, sleutel, beeld, vraag);
        JWT idToken = wissel(inloggen, sleutel, beeld, code);
        IDTokenClaimsSet claims = toets(inloggen, sleutel, beeld, idToken);
        try {
            Identiteit wie = new Claims(claims.toJWTClaimsSet()).identiteit(inloggen);
            return new Inlogbewijs(
                    wie, claims.getSubject().getValue(), claims.getStringClaim("sid"), idToken.serialize());
        } catch (ParseException e) {
            throw new TokenGeweigerd("the claims cannot be read", e);
        }
    }

    /** Where the browser goes to end the session at the issuer as well; nowhere when the issuer does not offer it. */
    public Optional<URI> einde(Inloginstelling inloggen, String idToken, URI daarna) throws IssuerOnbereikbaar {
        return issuers.read(inloggen.issuer()).uitlogadres().map(adres -> {
            try {
                JWT bewijs = JWTParser.parse(idToken);
                return new LogoutRequest(adres, bewijs, null, new ClientID(inloggen.client()), daarna, null, null)
                        .toURI();
            } catch (java.text.ParseException e) {
                throw new IllegalStateException("a token that was believed cannot be read", e);
            }
        });
    }

    /** What has ended at the issuer, as the issuer itself comes to tell (back-channel logout). */
    public Afmelding uitgelogd(Inloginstelling inloggen, String token) throws IssuerOnbereikbaar, TokenGeweigerd {
        Issuerbeeld beeld = issuers.read(inloggen.issuer());
        try {
            LogoutTokenClaimsSet claims = new LogoutTokenValidator(
                            new Issuer(inloggen.issuer()), new ClientID(inloggen.client()), beeld.sleutelkeuze(), null)
                    .validate(JWTParser.parse(token));
            return new Afmelding(waarde(claims.getSubject()), waarde(claims.getSessionID()));
        } catch (RateLimitReachedException e) {
            throw sleutelOnbekend(e);
        } catch (KeySourceException e) {
            throw new IssuerOnbereikbaar("no keys of " + inloggen.issuer(), e);
        } catch (java.text.ParseException | BadJOSEException | JOSEException e) {
            throw new TokenGeweigerd(String.valueOf(e.getMessage()), e);
        }
    }

    private static @Nullable String waarde(@Nullable Identifier naam) {
        return naam == null ? null : naam.getValue();
    }

    private static AuthorizationCode code(
            Inloginstelling inloggen, Inlogsleutel sleutel, Issuerbeeld beeld, String vraag) throws TokenGeweigerd {
        try {
            AuthenticationResponse antwoord =
                    AuthenticationResponseParser.parse(URI.create(sleutel.terug() + "?" + vraag));
            eisIssuer(inloggen, beeld, antwoord.getIssuer());
            if (!antwoord.indicatesSuccess()) {
                throw new TokenGeweigerd(
                        "the issuer answered " + code(antwoord.toErrorResponse().getErrorObject()));
            }
            return Optional.ofNullable(antwoord.toSuccessResponse().getAuthorizationCode())
                    .orElseThrow(() -> new TokenGeweigerd("the answer has no code"));
        } catch (ParseException | IllegalArgumentException e) {
            throw new TokenGeweigerd("the answer cannot be read", e);
        }
    }

    /** An issuer that says in its answers who it is (RFC 9207) says so in every answer. */
    private static void eisIssuer(Inloginstelling inloggen, Issuerbeeld beeld, @Nullable Issuer issuer)
            throws TokenGeweigerd {
        boolean goed = issuer == null
                ? !beeld.metadata().supportsAuthorizationResponseIssuerParam()
                : issuer.getValue().equals(inloggen.issuer().toString());
        if (!goed) {
            throw new TokenGeweigerd("the answer is of another issuer, or does not say of which");
        }
    }

    /** The code for a token; the issuer looks at our secret and at the verifier. */
    private static JWT wissel(Inloginstelling inloggen, Inlogsleutel sleutel, Issuerbeeld beeld, AuthorizationCode code)
            throws IssuerOnbereikbaar, TokenGeweigerd {
        try {
            HTTPRequest verzoek = new TokenRequest.Builder(
                            beeld.metadata().getTokenEndpointURI(),
                            Clientbewijs.van(inloggen, beeld),
                            new AuthorizationCodeGrant(code, sleutel.terug(), new CodeVerifier(sleutel.verifier())))
                    .build()
                    .toHTTPRequest();
            return idToken(verzoek.send(Issuers.POST));
        } catch (IOException | UncheckedIOException e) {
            throw new IssuerOnbereikbaar("no token of " + inloggen.issuer(), e);
        }
    }

    private static JWT idToken(HTTPResponse antwoord) throws IssuerOnbereikbaar, TokenGeweigerd {
        if (antwoord.getStatusCode() >= 500) {
            throw new IssuerOnbereikbaar("the token endpoint answered " + antwoord.getStatusCode());
        }
        try {
            TokenResponse tokens = OIDCTokenResponseParser.parse(antwoord);
            if (!tokens.indicatesSuccess()) {
                throw new TokenGeweigerd("the token endpoint answered "
                        + code(tokens.toErrorResponse().getErrorObject()));
            }
            return ((OIDCTokenResponse) tokens.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
        } catch (ParseException e) {
            throw new TokenGeweigerd("the answer of the token endpoint cannot be read", e);
        }
    }

    private static IDTokenClaimsSet toets(
            Inloginstelling inloggen, Inlogsleutel sleutel, Issuerbeeld beeld, JWT idToken)
            throws IssuerOnbereikbaar, TokenGeweigerd {
        try {
            IDTokenClaimsSet claims = new IDTokenValidator(
                            new Issuer(inloggen.issuer()), new ClientID(inloggen.client()), beeld.sleutelkeuze(), null)
                    .validate(idToken, new Nonce(sleutel.nonce()));
            eisVoorOns(inloggen, claims);
            eisAcr(inloggen, claims);
            return claims;
        } catch (RateLimitReachedException e) {
            throw sleutelOnbekend(e);
        } catch (KeySourceException e) {
            throw new IssuerOnbereikbaar("no keys of " + inloggen.issuer(), e);
        } catch (BadJOSEException | JOSEException e) {
            throw new TokenGeweigerd(String.valueOf(e.getMessage()), e);
        }
    }

    static TokenGeweigerd sleutelOnbekend(RateLimitReachedException oorzaak) {
        return new TokenGeweigerd("the key is unknown, and the issuer was asked for its keys just now", oorzaak);
    }

    /** A token may be readable for us and yet be given to another client; the library lets that pass. */
    private static void eisVoorOns(Inloginstelling inloggen, IDTokenClaimsSet claims) throws TokenGeweigerd {
        if (claims.getAuthorizedParty() != null
                && !claims.getAuthorizedParty().getValue().equals(inloggen.client())) {
            throw new TokenGeweigerd("the token was given to another client (claim azp)");
        }
    }

    private static void eisAcr(Inloginstelling inloggen, IDTokenClaimsSet claims) throws TokenGeweigerd {
        boolean sterkGenoeg = inloggen.acr() == null
                || claims.getACR() != null && claims.getACR().getValue().equals(inloggen.acr());
        if (!sterkGenoeg) {
            throw new TokenGeweigerd("the login was not as strong as asked (claim acr)");
        }
    }

    /** The code of an error, when it looks like one: it goes into the log, and a browser may have brought it. */
    private static String code(@Nullable ErrorObject fout) {
        String code = fout == null ? "" : String.valueOf(fout.getCode());
        return code.matches("[a-z_]{1,40}") ? code : "something else";
    }
}
