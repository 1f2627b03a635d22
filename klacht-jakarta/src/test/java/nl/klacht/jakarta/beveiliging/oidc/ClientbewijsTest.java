package nl.klacht.jakarta.beveiliging.oidc;

import static com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod.CLIENT_SECRET_POST;
import static com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod.PRIVATE_KEY_JWT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientbewijsTest {

    private static final ClientID CLIENT = new ClientID("klacht-weesp");
    private static final Audience ISSUER = new Audience("https://inloggen.weesp.example");

    private static ClientAuthentication van(String geheim, ClientAuthenticationMethod... toegestaan)
            throws IssuerOnbereikbaar {
        return Clientbewijs.van(CLIENT, ISSUER, geheim, toegestaan.length == 0 ? null : List.of(toegestaan));
    }

    @ParameterizedTest
    @CsvSource({"RSA, RS256", "EC, ES256"})
    void withAKeyItSigns(String soort, String algoritme) throws IssuerOnbereikbaar, NoSuchAlgorithmException {
        ClientAuthentication bewijs = van(pem(soort));
        assertEquals(PRIVATE_KEY_JWT, bewijs.getMethod());
        PrivateKeyJWT getekend = (PrivateKeyJWT) bewijs;
        assertEquals(
                algoritme,
                getekend.getClientAssertion().getHeader().getAlgorithm().getName());
        assertEquals(List.of(ISSUER), getekend.getJWTAuthenticationClaimsSet().getAudience());
        assertEquals(CLIENT, getekend.getClientID());
    }

    @Test
    void withASecretItSharesItAsTheIssuerLikes() throws IssuerOnbereikbaar {
        assertEquals(CLIENT_SECRET_BASIC, van("geheim").getMethod());
        assertEquals(
                CLIENT_SECRET_BASIC,
                van("geheim", CLIENT_SECRET_POST, CLIENT_SECRET_BASIC).getMethod());
        assertEquals(CLIENT_SECRET_POST, van("geheim", CLIENT_SECRET_POST).getMethod());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN RSA PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY-----",
                "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\nM\n-----END PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----"
            })
    void aKeyItCannotUseIsNeverSentAsASecret(String pem) {
        assertThrows(IssuerOnbereikbaar.class, () -> van(pem));
    }

    private static String pem(String soort) throws NoSuchAlgorithmException {
        byte[] inhoud = KeyPairGenerator.getInstance(soort)
                .generateKeyPair()
                .getPrivate()
                .getEncoded();
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(inhoud)
                + "\n-----END PRIVATE KEY-----";
    }
}
