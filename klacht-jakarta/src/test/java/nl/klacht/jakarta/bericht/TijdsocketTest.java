package nl.klacht.jakarta.bericht;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.klacht.jakarta.beheer.Mailinstelling;
import nl.klacht.jakarta.beheer.Mailinstelling.Beveiliging;
import nl.klacht.jakarta.beheer.Proefgeheim;
import nl.klacht.jakarta.beheer.Webhookinstelling;
import nl.klacht.jakarta.bericht.Zendfout.Soort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("Een ontvanger die nu en dan een letter laat vallen, houdt niemand vast:")
class TijdsocketTest {

    private static final Duration DUUR = Duration.ofMillis(1500);
    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final CountDownLatch klaar = new CountDownLatch(1);
    private ServerSocket ontvanger;

    @BeforeEach
    void begin() throws IOException {
        ontvanger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void einde() throws IOException {
        klaar.countDown();
        ontvanger.close();
    }

    @Test
    @DisplayName("een webhook, die met de beveiliging niet klaar komt")
    void webhook() {
        // The head of a TLS record of 16,000 bytes, of which the rest comes by one byte at a time.
        druppel(new byte[] {0x16, 0x03, 0x03, 0x3e, (byte) 0x80, 0x02, 0x00, 0x3e, 0x7c}, (byte) 0);
        Webhookpost post = new Webhookpost(
                new Webhookinstelling(
                        URI.create("https://127.0.0.1:" + ontvanger.getLocalPort() + "/klachten"),
                        Proefgeheim.van("geheim"),
                        "urn:klacht:proef",
                        true),
                true,
                DUUR);
        eisOpgegeven(() -> post.verstuur(ID, "{}", NU));
    }

    @Test
    @DisplayName("een mailserver, die met zijn begroeting niet klaar komt")
    void mail() {
        druppel("220 ".getBytes(StandardCharsets.US_ASCII), (byte) '.');
        Mailinstelling instelling = new Mailinstelling(
                "klachten@gemeente.example",
                "127.0.0.1",
                ontvanger.getLocalPort(),
                Beveiliging.GEEN,
                "",
                Proefgeheim.van(""));
        Mailpost post = new Mailpost(instelling, "Gemeente", "klachten@gemeente.example", DUUR);
        Brief brief = new Brief("k@voorbeeld.example", "Uw klacht", "Beste meneer,");
        eisOpgegeven(() -> post.verstuur(ID, brief, NU));
    }

    private static void eisOpgegeven(Executable zending) {
        Zendfout fout = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThrows(Zendfout.class, zending));
        assertTrue(fout.is(Soort.WEG_DICHT), fout.reden());
    }

    /** Takes connections, says how it begins, and goes on with one byte at a time. */
    private void druppel(byte[] begin, byte verder) {
        Thread draad = new Thread(() -> {
            try (Socket lijn = ontvanger.accept();
                    OutputStream uit = lijn.getOutputStream()) {
                uit.write(begin);
                while (!klaar.await(100, TimeUnit.MILLISECONDS)) {
                    uit.write(verder);
                }
            } catch (SocketException e) {
                // Who sent has hung up, as he should.
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        draad.setDaemon(true);
        draad.start();
    }
}
