package nl.klacht.jakarta.beveiliging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Secrets that nobody can guess, what is kept of them, and what only their holder can read back. */
final class Geheim {

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int MERK_BITS = 128;

    private Geheim() {}

    /** A new secret of 256 bits, in letters that fit in a cookie and in an address. */
    static String nieuw() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(toeval(BYTES));
    }

    /** What is stored of a secret: it can be recognised by this, and not be made of it. */
    static String hash(String tekst) {
        return HexFormat.of().formatHex(sha256(tekst));
    }

    /** Locks a text, so that it can be stored and only who brings the secret can read it. */
    static String sluit(String tekst, String geheim) {
        byte[] iv = toeval(IV_BYTES);
        byte[] dicht = gcm(Cipher.ENCRYPT_MODE, iv, tekst.getBytes(StandardCharsets.UTF_8), geheim);
        return HexFormat.of().formatHex(iv) + HexFormat.of().formatHex(dicht);
    }

    static String open(String gesloten, String geheim) {
        byte[] alles = HexFormat.of().parseHex(gesloten);
        byte[] iv = Arrays.copyOf(alles, IV_BYTES);
        byte[] dicht = Arrays.copyOfRange(alles, IV_BYTES, alles.length);
        return new String(gcm(Cipher.DECRYPT_MODE, iv, dicht, geheim), StandardCharsets.UTF_8);
    }

    private static byte[] gcm(int richting, byte[] iv, byte[] inhoud, String geheim) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    richting,
                    new SecretKeySpec(sha256("sluiten\n" + geheim), "AES"),
                    new GCMParameterSpec(MERK_BITS, iv));
            return cipher.doFinal(inhoud);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this was not locked with this secret", e);
        }
    }

    private static byte[] sha256(String tekst) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    private static byte[] toeval(int aantal) {
        byte[] bytes = new byte[aantal];
        TOEVAL.nextBytes(bytes);
        return bytes;
    }
}
