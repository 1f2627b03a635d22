package nl.klacht.jakarta.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De sleutel waarmee de installatie tekent")
class TekensleutelTest {

    private static final String NAAM = "KLACHT_TEKENSLEUTEL";

    @TempDir
    private Path map;

    private static KeyPair paar(String algoritme) throws NoSuchAlgorithmException {
        return KeyPairGenerator.getInstance(algoritme).generateKeyPair();
    }

    private static String pem(String soort, byte[] bytes) {
        return "-----BEGIN " + soort + "-----\n" + Base64.getMimeEncoder().encodeToString(bytes) + "\n-----END " + soort
                + "-----\n";
    }

    private static Tekensleutel met(String naam, String waarde) {
        return new Tekensleutel(new Omgeving(Map.of(naam, waarde)));
    }

    @Test
    @DisplayName("komt uit de omgeving of uit een bestand, en hoeft er niet te zijn")
    void waarvandaan() throws NoSuchAlgorithmException, IOException {
        KeyPair paar = paar("Ed25519");
        String pem = pem("PRIVATE KEY", paar.getPrivate().getEncoded());
        assertEquals(Optional.of(paar.getPrivate()), met(NAAM, pem).find());
        Path bestand = Files.writeString(map.resolve("teken.pem"), pem);
        assertEquals(
                Optional.of(paar.getPrivate()),
                met(NAAM + "_FILE", bestand.toString()).find());
        assertEquals(Optional.empty(), new Tekensleutel(new Omgeving(Map.of())).find());
        assertEquals(
                paar.getPublic(),
                Tekensleutel.openbaar(pem("PUBLIC KEY", paar.getPublic().getEncoded())));
    }

    @Test
    @DisplayName("houdt de start tegen als hij iets anders is, en komt dan niet in de zin")
    void verkeerd() throws NoSuchAlgorithmException {
        String rsa = pem("PRIVATE KEY", paar("RSA").getPrivate().getEncoded());
        for (String waarde : new String[] {rsa, "geen sleutel", "-----BEGIN PRIVATE KEY-----"}) {
            StartGeweigerd fout =
                    assertThrows(StartGeweigerd.class, () -> met(NAAM, waarde).find());
            assertTrue(fout.getMessage().startsWith(NAAM + " is geen Ed25519-sleutel in PEM."), fout.getMessage());
            assertTrue(!fout.getMessage().contains(waarde), fout.getMessage());
        }
        assertThrows(
                StartGeweigerd.class,
                () -> met(NAAM + "_FILE", map.resolve("weg.pem").toString()).find());
        assertThrows(StartGeweigerd.class, () -> Tekensleutel.openbaar(rsa));
    }
}
