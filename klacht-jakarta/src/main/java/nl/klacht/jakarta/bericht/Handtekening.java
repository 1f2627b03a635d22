package nl.klacht.jakarta.bericht;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs an event so that the receiver knows that it is ours and new: HMAC-SHA256 over id, time and body, in the form of
 * Standard Webhooks ({@code v1,} and base64).
 */
final class Handtekening {

    private static final String ALGORITME = "HmacSHA256";

    private Handtekening() {}

    static String van(String geheim, UUID id, Instant moment, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITME);
            mac.init(new SecretKeySpec(geheim.getBytes(StandardCharsets.UTF_8), ALGORITME));
            byte[] getekend =
                    mac.doFinal((id + "." + moment.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(getekend);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows HMAC-SHA256", e);
        }
    }
}
