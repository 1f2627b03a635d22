package nl.klacht.jakarta.opdracht.kopie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;

/** The passphrase of a back-up, from a file, so that it stands in no list of processes and no history of a shell. */
final class Sleutel {

    private static final int KORTST = 16;
    private static final int BITS = 256;

    private final char[] wachtzin;

    private Sleutel(char[] wachtzin) {
        this.wachtzin = wachtzin;
    }

    /** @throws OpdrachtGeweigerd when the file holds fewer than sixteen signs */
    static Sleutel lees(Path bestand) throws IOException {
        char[] wachtzin = Files.readString(bestand).strip().toCharArray();
        if (wachtzin.length < KORTST) {
            throw new OpdrachtGeweigerd(
                    "De sleutel in " + bestand + " is te kort: neem minstens " + KORTST + " tekens.");
        }
        return new Sleutel(wachtzin);
    }

    /** The key of one file, which has a salt of its own. */
    SecretKeySpec voor(byte[] zout, int ronden) {
        PBEKeySpec vorm = new PBEKeySpec(wachtzin, zout, ronden, BITS);
        try {
            byte[] bytes = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(vorm)
                    .getEncoded();
            return new SecretKeySpec(bytes, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            vorm.clearPassword();
        }
    }

    @Override
    public String toString() {
        return "Sleutel[***]";
    }
}
