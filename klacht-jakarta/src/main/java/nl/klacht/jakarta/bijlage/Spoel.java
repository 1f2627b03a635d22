package nl.klacht.jakarta.bijlage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.UUID;
import nl.klacht.jakarta.fout.NietBeschikbaar;

/**
 * A file on its way in. Its bytes wait in a file without a name: the system takes it away as soon as nobody has it open,
 * so a request that breaks off or a server that is killed leaves nothing. No connection with the database is held
 * meanwhile, however slowly the bytes come.
 */
public final class Spoel implements AutoCloseable {

    private static final int STUK = 64 * 1024;
    private static final int ZOUT_BYTES = 16;
    private static final int VOL_OPNIEUW_NA = 60;
    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final FileAttribute<?> ALLEEN_WIJ =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final FileChannel bestand;
    private final byte[] zout = new byte[ZOUT_BYTES];
    private final MessageDigest digest = sha256();
    private String hash = "";
    private long omvang;
    private boolean teGroot;

    private Spoel(FileChannel bestand) {
        this.bestand = bestand;
        TOEVAL.nextBytes(zout);
        digest.update(zout);
    }

    /**
     * Takes in what comes, up to a limit; what goes over it is not kept, and the rest is left unread.
     *
     * @throws IOException when what comes breaks off
     * @throws NietBeschikbaar when there is no room on the disk
     */
    public static Spoel van(InputStream in, long grens) throws IOException {
        Spoel spoel = new Spoel(maak());
        try {
            spoel.neemOp(in, grens);
            return spoel;
        } catch (IOException | RuntimeException e) {
            spoel.close();
            throw e;
        }
    }

    private void neemOp(InputStream in, long grens) throws IOException {
        byte[] stuk = new byte[STUK];
        int gelezen = in.read(stuk);
        while (gelezen >= 0 && omvang + gelezen <= grens) {
            schrijf(ByteBuffer.wrap(stuk, 0, gelezen));
            digest.update(stuk, 0, gelezen);
            omvang += gelezen;
            gelezen = in.read(stuk);
        }
        teGroot = gelezen >= 0;
        hash = HexFormat.of().formatHex(digest.digest());
    }

    private void schrijf(ByteBuffer stuk) {
        try {
            while (stuk.hasRemaining()) {
                bestand.write(stuk);
            }
        } catch (IOException e) {
            throw vol();
        }
    }

    /** That there is no room on the disk. */
    static NietBeschikbaar vol() {
        return new NietBeschikbaar("Er is nu geen plaats voor uw bestand. Probeer het later opnieuw.", VOL_OPNIEUW_NA);
    }

    private static FileChannel maak() {
        Path map = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            Files.createDirectories(map);
            return FileChannel.open(
                    map.resolve("klacht-" + UUID.randomUUID()),
                    EnumSet.of(
                            StandardOpenOption.CREATE_NEW,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE),
                    ALLEEN_WIJ);
        } catch (IOException e) {
            throw vol();
        }
    }

    /** The bytes from the beginning; more than one reader at the same time would disturb each other. */
    public InputStream lees() throws IOException {
        bestand.position(0);
        return new BufferedInputStream(new OngeslotenStroom(Channels.newInputStream(bestand)));
    }

    /** The bytes for who looks here and there in them, and closes nothing. */
    SeekableByteChannel kanaal() {
        return bestand;
    }

    /** Whether more came than was allowed; then what is here is not all of it. */
    public boolean isTeGroot() {
        return teGroot;
    }

    public long omvang() {
        return omvang;
    }

    byte[] zout() {
        return zout.clone();
    }

    /** The SHA-256 over salt and bytes. */
    String hash() {
        return hash;
    }

    /** Whether the bytes are those of a file with this salt and this hash. */
    boolean isZelfde(byte[] anderZout, String andereHash) throws IOException {
        MessageDigest ander = sha256();
        ander.update(anderZout);
        try (InputStream in = lees()) {
            byte[] stuk = new byte[STUK];
            for (int gelezen = in.read(stuk); gelezen >= 0; gelezen = in.read(stuk)) {
                ander.update(stuk, 0, gelezen);
            }
        }
        return HexFormat.of().formatHex(ander.digest()).equals(andereHash);
    }

    @Override
    public void close() {
        try {
            bestand.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a file on its way in cannot be closed", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    /** Closing a reader leaves the file open for the next one. */
    private static final class OngeslotenStroom extends java.io.FilterInputStream {

        OngeslotenStroom(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The file is closed when nobody needs it any more.
        }
    }
}
