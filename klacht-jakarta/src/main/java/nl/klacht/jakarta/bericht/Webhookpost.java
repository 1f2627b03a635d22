package nl.klacht.jakarta.bericht;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import javax.net.ssl.HttpsURLConnection;
import nl.klacht.jakarta.beheer.Webhookinstelling;
import nl.klacht.jakarta.bericht.Zendfout.Soort;
import org.jspecify.annotations.Nullable;

/** Hands an event to the system of the municipality that wants to hear of it. Where it redirects to nobody follows. */
final class Webhookpost {

    static final int VERBINDEN = 5_000;

    private static final int ANTWOORDEN = 10_000;
    /** From the first byte to the last, handshake and all. */
    private static final Duration DUUR = Duration.ofSeconds(20);

    private static final Set<Integer> AANGENOMEN = Set.of(200, 201, 202, 204);

    /** Gone, too large, not understood: it will never be taken. */
    private static final Set<Integer> NOOIT = Set.of(400, 410, 413, 415);

    private static final int TE_VEEL = 429;

    private final Webhookinstelling instelling;
    private final boolean overal;
    private final Duration duur;

    /** @param overal whether any address will do; otherwise only one that can be reached from outside */
    Webhookpost(Webhookinstelling instelling, boolean overal) {
        this(instelling, overal, DUUR);
    }

    /** @param duur how long it may take in all */
    Webhookpost(Webhookinstelling instelling, boolean overal, Duration duur) {
        this.instelling = instelling;
        this.overal = overal;
        this.duur = duur;
    }

    /** @throws Zendfout when it was not taken */
    void verstuur(UUID id, String event, Instant nu) {
        try {
            HttpURLConnection verbinding = open();
            verbinding.setRequestProperty("Content-Type", "application/cloudevents+json; charset=UTF-8");
            verbinding.setRequestProperty("webhook-id", id.toString());
            verbinding.setRequestProperty("webhook-timestamp", String.valueOf(nu.getEpochSecond()));
            verbinding.setRequestProperty("webhook-signature", Handtekening.van(geheim(), id, nu, event));
            beoordeel(stuur(verbinding, event), verbinding.getHeaderField("Retry-After"));
        } catch (Adreswacht.Verboden e) {
            throw new Zendfout(
                    Soort.BLIJVEND, "Het adres van de webhook ligt in een eigen netwerk, en dat mag niet.", e);
        } catch (IOException e) {
            throw new Zendfout(Soort.WEG_DICHT, "De ontvanger van de webhook is niet bereikbaar.", e);
        }
    }

    private HttpURLConnection open() throws IOException {
        HttpURLConnection verbinding =
                (HttpURLConnection) instelling.adres().toURL().openConnection(Proxy.NO_PROXY);
        bewaak(verbinding);
        verbinding.setInstanceFollowRedirects(false);
        verbinding.setConnectTimeout(VERBINDEN);
        verbinding.setReadTimeout(ANTWOORDEN);
        verbinding.setUseCaches(false);
        verbinding.setRequestMethod("POST");
        verbinding.setDoOutput(true);
        return verbinding;
    }

    /** An address without protection is on this computer, and never one for everybody. */
    private void bewaak(HttpURLConnection verbinding) throws Adreswacht.Verboden {
        if (verbinding instanceof HttpsURLConnection beschermd) {
            beschermd.setSSLSocketFactory(new Adreswacht(overal, duur));
        } else if (!overal) {
            throw new Adreswacht.Verboden();
        }
    }

    private static int stuur(HttpURLConnection verbinding, String event) throws IOException {
        byte[] bytes = event.getBytes(StandardCharsets.UTF_8);
        verbinding.setFixedLengthStreamingMode(bytes.length);
        try (OutputStream uit = verbinding.getOutputStream()) {
            uit.write(bytes);
        }
        return verbinding.getResponseCode();
    }

    private static void beoordeel(int status, @Nullable String later) {
        if (AANGENOMEN.contains(status)) {
            return;
        }
        String reden = "De ontvanger van de webhook antwoordde " + status + ".";
        if (NOOIT.contains(status) || status / 100 == 3) {
            throw new Zendfout(Soort.BLIJVEND, reden, null);
        }
        throw status == TE_VEEL
                ? new Zendfout(Soort.WEG_DICHT, reden, null, wacht(later))
                : new Zendfout(Soort.TIJDELIJK, reden, null);
    }

    /** What the receiver asks, at most a day. */
    private static @Nullable Duration wacht(@Nullable String later) {
        return later != null && later.matches("[0-9]{1,5}")
                ? Duration.ofSeconds(
                        Math.min(Long.parseLong(later), Duration.ofDays(1).toSeconds()))
                : null;
    }

    private String geheim() {
        try {
            return instelling.geheim().lees();
        } catch (UncheckedIOException e) {
            throw new Zendfout(Soort.WEG_DICHT, "Het bestand met het geheim van de webhook is niet te lezen.", e);
        }
    }
}
