package nl.klacht.jakarta.keten;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefserver;
import org.jspecify.annotations.Nullable;

/** A server that signs heads and closes a day when a test says so; one for all tests that need it. */
public final class Sluitserver {

    private static @Nullable Proefserver server;
    private static @Nullable KeyPair sleutel;

    private Sluitserver() {}

    public static synchronized Proefserver server() {
        if (server == null) {
            server = Proef.sluitAanHetEind(Proef.serverMet(
                    "keten",
                    Map.of(
                            "KLACHT_TEKENSLEUTEL",
                            pem("PRIVATE KEY", paar().getPrivate().getEncoded())),
                    Sluitproef.class));
        }
        return server;
    }

    /** The public half of the key with which it signs. */
    public static PublicKey sleutel() {
        return paar().getPublic();
    }

    /** Closes a day at a municipality, so many times at once; how often it was closed. */
    public static int sluit(String tenant, LocalDate dag, int keer) {
        return Integer.parseInt(server().als("beheerder", tenant)
                .get("/proef/sluit?dag=" + dag + "&nu=" + new Klok().nu() + "&keer=" + keer)
                .eis(200)
                .tekst());
    }

    public static String pem(String soort, byte[] sleutel) {
        return "-----BEGIN " + soort + "-----\n" + Base64.getMimeEncoder().encodeToString(sleutel) + "\n-----END "
                + soort + "-----\n";
    }

    private static synchronized KeyPair paar() {
        if (sleutel == null) {
            try {
                sleutel = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("elke Java 17 kent Ed25519", e);
            }
        }
        return sleutel;
    }
}
