package nl.klacht.jakarta.opdracht.kopie;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;

/**
 * A stream that only who has the key can read, and of which no byte can be changed, moved or taken off: pieces of 64 KiB,
 * each locked with AES-256-GCM under its number and whether it is the last. A head precedes them: a mark, the salt and the
 * number of rounds of PBKDF2 (HMAC-SHA-256), which every piece confirms. Salt and so key are new for every file.
 */
final class Kluis {

    private static final byte[] MERK = "KLACHTK1".getBytes(StandardCharsets.US_ASCII);
    private static final int ZOUT = 16;
    private static final int KOP = MERK.length + ZOUT + Integer.BYTES;
    private static final int STUK = 64 * 1024;
    private static final int ZEGEL = 16;
    private static final int NONCE = 12;
    private static final int RONDEN = 600_000;
    private static final int RONDEN_HOOGSTENS = 10_000_000;

    private Kluis() {}

    static boolean isKluis(byte[] begin) {
        return begin.length >= MERK.length && Arrays.equals(begin, 0, MERK.length, MERK, 0, MERK.length);
    }

    /** What is written to it comes locked in the given stream; closing it writes the last piece and leaves that one open. */
    static OutputStream sluit(OutputStream naar, Sleutel sleutel) throws IOException {
        byte[] zout = new byte[ZOUT];
        new SecureRandom().nextBytes(zout);
        byte[] kop = ByteBuffer.allocate(KOP).put(MERK).put(zout).putInt(RONDEN).array();
        naar.write(kop);
        return new Sluiter(naar, new Slot(sleutel.voor(zout, RONDEN), kop));
    }

    /** @throws OpdrachtGeweigerd here or on reading, when the key is another one or a byte was changed or lost */
    static InputStream open(InputStream van, Sleutel sleutel) throws IOException {
        byte[] kop = van.readNBytes(KOP);
        if (kop.length < KOP || !isKluis(kop)) {
            throw onleesbaar(null);
        }
        byte[] zout = Arrays.copyOfRange(kop, MERK.length, MERK.length + ZOUT);
        int ronden = ByteBuffer.wrap(kop).getInt(MERK.length + ZOUT);
        if (ronden < 1 || ronden > RONDEN_HOOGSTENS) {
            throw onleesbaar(null);
        }
        return new Opener(van, new Slot(sleutel.voor(zout, ronden), kop));
    }

    private static OpdrachtGeweigerd onleesbaar(Exception oorzaak) {
        return new OpdrachtGeweigerd("De sleutel past niet op deze back-up, of de back-up is beschadigd.", oorzaak);
    }

    /** Locks and opens pieces one after the other. */
    private static final class Slot {

        private final SecretKeySpec sleutel;
        private final byte[] kop;
        private long nummer;

        Slot(SecretKeySpec sleutel, byte[] kop) {
            this.sleutel = sleutel;
            this.kop = kop;
        }

        byte[] sluit(byte[] stuk, boolean laatste) {
            try {
                return reken(Cipher.ENCRYPT_MODE, stuk, laatste);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        byte[] open(byte[] stuk, boolean laatste) {
            try {
                return reken(Cipher.DECRYPT_MODE, stuk, laatste);
            } catch (GeneralSecurityException e) {
                throw onleesbaar(e);
            }
        }

        private byte[] reken(int richting, byte[] stuk, boolean laatste) throws GeneralSecurityException {
            byte[] nonce = ByteBuffer.allocate(NONCE)
                    .putLong(nummer++)
                    .put((byte) (laatste ? 1 : 0))
                    .array();
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(richting, sleutel, new GCMParameterSpec(ZEGEL * Byte.SIZE, nonce));
            cipher.updateAAD(kop);
            return cipher.doFinal(stuk);
        }
    }

    private static final class Sluiter extends OutputStream {

        private final OutputStream naar;
        private final Slot slot;
        private final ByteArrayOutputStream stuk = new ByteArrayOutputStream(STUK);
        private boolean dicht;

        Sluiter(OutputStream naar, Slot slot) {
            this.naar = naar;
            this.slot = slot;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int van, int aantal) throws IOException {
            int nog = aantal;
            while (nog > 0) {
                if (stuk.size() == STUK) {
                    naar.write(slot.sluit(stuk.toByteArray(), false));
                    stuk.reset();
                }
                int nu = Math.min(nog, STUK - stuk.size());
                stuk.write(bytes, van + aantal - nog, nu);
                nog -= nu;
            }
        }

        @Override
        public void close() throws IOException {
            if (!dicht) {
                dicht = true;
                naar.write(slot.sluit(stuk.toByteArray(), true));
                naar.flush();
            }
        }
    }

    private static final class Opener extends InputStream {

        private final InputStream van;
        private final Slot slot;
        private byte[] volgend;
        private byte[] stuk = new byte[0];
        private int plek;

        Opener(InputStream van, Slot slot) throws IOException {
            this.van = van;
            this.slot = slot;
            this.volgend = van.readNBytes(STUK + ZEGEL);
        }

        @Override
        public int read() throws IOException {
            byte[] een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int naar, int aantal) throws IOException {
            while (plek == stuk.length && volgend != null) {
                neemVolgend();
            }
            if (plek == stuk.length) {
                return -1;
            }
            int nu = Math.min(aantal, stuk.length - plek);
            System.arraycopy(stuk, plek, bytes, naar, nu);
            plek += nu;
            return nu;
        }

        /** A piece is the last when nothing follows it, and opens only when it was locked as such. */
        private void neemVolgend() throws IOException {
            byte[] daarna = van.readNBytes(STUK + ZEGEL);
            boolean laatste = daarna.length == 0;
            stuk = slot.open(volgend, laatste);
            plek = 0;
            volgend = laatste ? null : daarna;
        }

        @Override
        public void close() throws IOException {
            van.close();
        }
    }
}
