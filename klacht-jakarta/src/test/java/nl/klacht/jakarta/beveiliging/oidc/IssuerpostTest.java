package nl.klacht.jakarta.beveiliging.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een issuer die kwaad wil")
class IssuerpostTest {

    private static final int HOOGSTENS = 1000;

    private final Issuerpost post = new Issuerpost(Duration.ofMillis(1500), HOOGSTENS);
    private final CountDownLatch klaar = new CountDownLatch(1);
    private final ExecutorService draden = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(draden);
        server.start();
    }

    @AfterEach
    void einde() {
        klaar.countDown();
        server.stop(0);
        draden.shutdownNow();
    }

    @Test
    @DisplayName("stuurt een antwoord waar geen eind aan komt, en dat wordt afgebroken")
    void eindeloos() {
        server.createContext("/", vraag -> {
            vraag.sendResponseHeaders(200, 0);
            byte[] stuk = new byte[8192];
            try (OutputStream uit = vraag.getResponseBody()) {
                while (true) {
                    uit.write(stuk);
                }
            }
        });
        String waarom = weigering("/");
        assertTrue(waarom.contains("longer than " + HOOGSTENS), waarom);
    }

    @Test
    @DisplayName("laat elke seconde een letter vallen, en houdt daarmee niemand vast")
    void druppels() {
        server.createContext("/", vraag -> {
            vraag.sendResponseHeaders(200, 0);
            try (OutputStream uit = vraag.getResponseBody()) {
                do {
                    uit.write(' ');
                    uit.flush();
                } while (!wacht());
            }
        });
        String waarom = weigering("/");
        assertTrue(waarom.contains("no whole answer within"), waarom);
    }

    private boolean wacht() throws IOException {
        try {
            return klaar.await(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    @DisplayName("stuurt ons door naar een adres in ons eigen netwerk, en daar gaat niemand heen")
    void doorgestuurd() throws IOException {
        AtomicBoolean binnen = new AtomicBoolean();
        server.createContext("/binnen", vraag -> {
            binnen.set(true);
            antwoord(vraag, 200, "{}");
        });
        server.createContext("/", vraag -> {
            vraag.getResponseHeaders().set("Location", adres("/binnen").toString());
            antwoord(vraag, 302, "");
        });
        assertTrue(weigering("/").contains("answered 302"));
        HTTPResponse token = new HTTPRequest(HTTPRequest.Method.POST, adres("/")).send(post);
        assertEquals(302, token.getStatusCode());
        assertFalse(binnen.get());
    }

    @Test
    @DisplayName("is een uitzondering: een gewone krijgt zijn vraag en geeft zijn antwoord")
    void gewoon() throws IOException {
        server.createContext("/", vraag -> {
            String gestuurd = new String(vraag.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String login = vraag.getRequestHeaders().getFirst("Authorization");
            antwoord(vraag, 400, "{\"error\":\"" + gestuurd + " " + login + "\"}");
        });
        HTTPRequest vraag = new HTTPRequest(HTTPRequest.Method.POST, adres("/"));
        vraag.setAuthorization("Basic abc");
        vraag.setBody("grant=code");
        HTTPResponse antwoord = vraag.send(post);
        assertEquals(400, antwoord.getStatusCode());
        assertEquals("{\"error\":\"grant=code Basic abc\"}", antwoord.getBody());
    }

    private String weigering(String pad) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            IOException fout = assertThrows(
                    IOException.class, () -> post.retrieveResource(adres(pad).toURL()));
            return fout.getMessage() + " " + fout.getCause();
        });
    }

    private URI adres(String pad) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + pad);
    }

    private static void antwoord(HttpExchange vraag, int status, String tekst) throws IOException {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        vraag.getResponseHeaders().set("Content-Type", "application/json");
        vraag.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        vraag.getResponseBody().write(bytes);
        vraag.close();
    }
}
