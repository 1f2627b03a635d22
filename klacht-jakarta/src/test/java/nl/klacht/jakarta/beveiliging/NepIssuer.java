package nl.klacht.jakarta.beveiliging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.klacht.jakarta.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * An issuer that does what a test tells it, with keys made in the test. It is strict where a real one is: a code is worth
 * one token, for the client, the address and the verifier that it was given for.
 */
final class NepIssuer implements AutoCloseable {

    static final String GEHEIM = "geheim-van-de-proef";

    private final HttpServer server;
    private final String client;
    private final @Nullable RSAKey vanClient;
    private final Map<String, Uitgifte> codes = new ConcurrentHashMap<>();
    private volatile RSAKey sleutel = nieuweSleutel();

    NepIssuer(String client) {
        this(client, null);
    }

    /** An issuer to which its client proves itself with this key. */
    NepIssuer(String client, @Nullable RSAKey vanClient) {
        this.client = client;
        this.vanClient = vanClient;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", vraag -> antwoord(vraag, 200, metadata()));
        server.createContext("/keys", vraag -> antwoord(vraag, 200, new JWKSet(sleutel.toPublicJWK()).toJSONObject()));
        server.createContext("/token", this::token);
        server.start();
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    RSAKey sleutel() {
        return sleutel;
    }

    /** From now on this issuer signs with another key, and knows no other. */
    void wisselSleutel() {
        sleutel = nieuweSleutel();
    }

    /** Somebody logs in after this question: the query that the browser goes back with. */
    String logIn(URI vraag, Function<JWTClaimsSet, String> token) {
        Map<String, List<String>> velden = URLUtils.parseParameters(vraag.getRawQuery());
        assertEquals(client, een(velden, "client_id"));
        assertEquals("code", een(velden, "response_type"));
        assertEquals("S256", een(velden, "code_challenge_method"));
        String code = UUID.randomUUID().toString();
        JWTClaimsSet claims = claims(client)
                .claim("nonce", een(velden, "nonce"))
                .claim("sid", "sid-" + code)
                .build();
        codes.put(
                code,
                new Uitgifte(een(velden, "redirect_uri"), een(velden, "code_challenge"), () -> token.apply(claims)));
        return "code=" + code + "&state=" + een(velden, "state");
    }

    /** The usual claims of a token for this audience. */
    JWTClaimsSet.Builder claims(String audience) {
        Instant nu = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer().toString())
                .audience(audience)
                .subject("account-1")
                .claim("azp", client)
                .claim("groups", List.of("klachten-loket"))
                .issueTime(Date.from(nu))
                .expirationTime(Date.from(nu.plusSeconds(300)));
    }

    /** Signs claims as this issuer does. */
    String teken(JWTClaimsSet claims) {
        return teken(claims, sleutel);
    }

    static String teken(JWTClaimsSet claims, RSAKey met) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(met.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(met));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static RSAKey nieuweSleutel() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer",
                issuer().toString(),
                "authorization_endpoint",
                issuer() + "/auth",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/keys",
                "end_session_endpoint",
                issuer() + "/einde",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private void token(HttpExchange vraag) throws IOException {
        String inhoud = new String(vraag.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, List<String>> velden = URLUtils.parseParameters(inhoud);
        Uitgifte uitgifte = codes.remove(een(velden, "code"));
        boolean goed = uitgifte != null
                && isClient(vraag, velden)
                && uitgifte.terug().equals(een(velden, "redirect_uri"))
                && uitgifte.challenge().equals(challenge(een(velden, "code_verifier")));
        if (goed) {
            antwoord(
                    vraag,
                    200,
                    Map.of(
                            "access_token",
                            "niet-voor-ons",
                            "token_type",
                            "Bearer",
                            "id_token",
                            uitgifte.token().get()));
        } else {
            antwoord(vraag, 400, Map.of("error", "invalid_grant"));
        }
    }

    private boolean isClient(HttpExchange vraag, Map<String, List<String>> velden) {
        if (vanClient == null) {
            return basic().equals(vraag.getRequestHeaders().getFirst("Authorization"));
        }
        try {
            PrivateKeyJWT bewijs = PrivateKeyJWT.parse(velden);
            return bewijs.getClientID().getValue().equals(client)
                    && bewijs.getJWTAuthenticationClaimsSet().getAudience().contains(new Audience(issuer()))
                    && bewijs.getClientAssertion().verify(new RSASSAVerifier(vanClient));
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((client + ":" + GEHEIM).getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(String verifier) {
        return CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier))
                .getValue();
    }

    private static String een(Map<String, List<String>> velden, String naam) {
        return velden.getOrDefault(naam, List.of("")).get(0);
    }

    private static void antwoord(HttpExchange vraag, int status, Map<String, Object> json) throws IOException {
        byte[] bytes = Json.mapper().writeValueAsBytes(json);
        vraag.getResponseHeaders().set("Content-Type", "application/json");
        vraag.sendResponseHeaders(status, bytes.length);
        vraag.getResponseBody().write(bytes);
        vraag.close();
    }

    /** What a code is worth. */
    private record Uitgifte(String terug, String challenge, Supplier<String> token) {}
}
