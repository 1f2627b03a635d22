package nl.klacht.jakarta.opdracht.kopie;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes on what is written, and keeps the SHA-256 and the number of lines of it. Closing it leaves what is under it open. */
final class Telstroom extends FilterOutputStream {

    private final MessageDigest som = sha256();
    private long regels;

    Telstroom(OutputStream onder) {
        super(onder);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int van, int aantal) throws IOException {
        som.update(bytes, van, aantal);
        for (int i = van; i < van + aantal; i++) {
            if (bytes[i] == '\n') {
                regels++;
            }
        }
        out.write(bytes, van, aantal);
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /** In COPY's text form a row is a line: a line end inside a value is escaped. */
    long regels() {
        return regels;
    }

    /** The hash of everything so far; nothing may follow. */
    String sha256Hex() {
        return HexFormat.of().formatHex(som.digest());
    }
}
