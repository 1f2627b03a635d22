package nl.klacht.jakarta.beveiliging.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.JWTAuthenticationClaimsSet;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.klacht.jakarta.beheer.Inloginstelling;
import org.jspecify.annotations.Nullable;

/** How we prove to an issuer that we are its client: by what we sign with a key of our own, or by a secret that we share. */
final class Clientbewijs {

    /** Whatever key this is, it is never sent as a secret. */
    private static final String PEM = "-----BEGIN";

    private static final Map<String, JWSAlgorithm> SOORTEN =
            Map.of("RSA", JWSAlgorithm.RS256, "EC", JWSAlgorithm.ES256);

    private Clientbewijs() {}

    static ClientAuthentication van(Inloginstelling inloggen, Issuerbeeld beeld) throws IssuerOnbereikbaar {
        return van(
                new ClientID(inloggen.client()),
                new Audience(inloggen.issuer()),
                inloggen.geheim().lees(),
                beeld.metadata().getTokenEndpointAuthMethods());
    }

    static ClientAuthentication van(
            ClientID client, Audience issuer, String geheim, @Nullable List<ClientAuthenticationMethod> toegestaan)
            throws IssuerOnbereikbaar {
        return geheim.startsWith(PEM)
                ? metSleutel(client, issuer, geheim)
                : metGeheim(client, new Secret(geheim), toegestaan);
    }

    /** By Basic, as every issuer must take it, unless this one says that it only takes it in the body. */
    private static ClientAuthentication metGeheim(
            ClientID client, Secret geheim, @Nullable List<ClientAuthenticationMethod> toegestaan) {
        boolean inBody = toegestaan != null
                && !toegestaan.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && toegestaan.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return inBody ? new ClientSecretPost(client, geheim) : new ClientSecretBasic(client, geheim);
    }

    private static ClientAuthentication metSleutel(ClientID client, Audience issuer, String pem)
            throws IssuerOnbereikbaar {
        PrivateKey sleutel = sleutel(pem);
        try {
            return new PrivateKeyJWT(
                    new JWTAuthenticationClaimsSet(client, issuer),
                    SOORTEN.get(sleutel.getAlgorithm()),
                    sleutel,
                    null,
                    null);
        } catch (JOSEException e) {
            throw new IssuerOnbereikbaar("the key of client " + client + " cannot sign", e);
        }
    }

    private static PrivateKey sleutel(String pem) throws IssuerOnbereikbaar {
        try {
            String base64 = pem.replaceAll("-----[A-Z ]+-----", "");
            return sleutel(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64)));
        } catch (IllegalArgumentException e) {
            throw new IssuerOnbereikbaar("the key of the client is not Base64", e);
        }
    }

    private static PrivateKey sleutel(PKCS8EncodedKeySpec inhoud) throws IssuerOnbereikbaar {
        for (String soort : SOORTEN.keySet()) {
            try {
                return KeyFactory.getInstance(soort).generatePrivate(inhoud);
            } catch (InvalidKeySpecException e) {
                // A key of another kind; the next one may fit.
                continue;
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java knows " + soort, e);
            }
        }
        throw new IssuerOnbereikbaar("the key of the client is not of a kind that we know");
    }
}
