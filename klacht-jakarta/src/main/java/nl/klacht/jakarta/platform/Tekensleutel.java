package nl.klacht.jakarta.platform;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** The Ed25519 key with which this installation signs, when it has one: PEM, from the environment or from a file. */
@ApplicationScoped
public class Tekensleutel {

    private static final String NAAM = "KLACHT_TEKENSLEUTEL";
    private static final String ALGORITME = "Ed25519";

    private final Omgeving omgeving;

    public Tekensleutel() {
        this(Omgeving.vanProces());
    }

    Tekensleutel(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    void controleer(@Observes @Priority(PLATFORM_BEFORE - 1) Startup gebeurtenis) {
        try {
            find();
        } catch (StartGeweigerd e) {
            Serverstop.wegens(e);
        }
    }

    /** @throws StartGeweigerd when what is configured is no such key */
    public Optional<PrivateKey> find() {
        boolean ingesteld =
                omgeving.find(NAAM).or(() -> omgeving.find(NAAM + "_FILE")).isPresent();
        return ingesteld ? Optional.of(geheim(omgeving.readGeheim(NAAM, ""))) : Optional.empty();
    }

    /**
     * The public half, as {@code openssl pkey -pubout} writes it.
     *
     * @throws StartGeweigerd when this is no such key
     */
    public static PublicKey openbaar(String pem) {
        try {
            return KeyFactory.getInstance(ALGORITME).generatePublic(new X509EncodedKeySpec(der(pem, "PUBLIC KEY")));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new StartGeweigerd("Dit is geen openbare Ed25519-sleutel in PEM.", e);
        }
    }

    private static PrivateKey geheim(String pem) {
        try {
            return KeyFactory.getInstance(ALGORITME).generatePrivate(new PKCS8EncodedKeySpec(der(pem, "PRIVATE KEY")));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new StartGeweigerd(
                    NAAM + " is geen Ed25519-sleutel in PEM. Maak er een met: openssl genpkey -algorithm ed25519.", e);
        }
    }

    private static byte[] der(String pem, String soort) {
        return Base64.getMimeDecoder()
                .decode(pem.replace("-----BEGIN " + soort + "-----", "").replace("-----END " + soort + "-----", ""));
    }
}
