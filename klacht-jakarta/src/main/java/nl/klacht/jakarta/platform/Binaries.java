package nl.klacht.jakarta.platform;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the programs of PostgreSQL once per version, in a folder that only the owner may enter. */
final class Binaries {

    static final String LINUX = "postgres-linux-x86_64.txz";

    private Binaries() {}

    /** Returns the folder with {@code bin}, {@code lib} and {@code share}; another archive gets another folder. */
    static Path uitgepakt(Path map, InputStream archief) throws IOException {
        var bytes = archief.readAllBytes();
        var doel = map.resolve("programma-" + vingerafdruk(bytes));
        if (Files.isDirectory(doel)) {
            return doel;
        }
        var tijdelijk = Files.createTempDirectory(map, ".uitpakken");
        pakUit(bytes, tijdelijk);
        return Files.move(tijdelijk, doel, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void pakUit(byte[] bytes, Path doel) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(bytes))))) {
            for (var deel = tar.getNextEntry(); deel != null; deel = tar.getNextEntry()) {
                pakUit(tar, deel, doel);
            }
        }
    }

    private static void pakUit(TarArchiveInputStream tar, TarArchiveEntry deel, Path doel) throws IOException {
        var bestand = doel.resolve(deel.getName()).normalize();
        if (!bestand.startsWith(doel)) {
            throw new IOException("entry outside the folder: " + deel.getName());
        }
        if (deel.isDirectory()) {
            Files.createDirectories(bestand);
            return;
        }
        Files.createDirectories(bestand.getParent());
        if (deel.isSymbolicLink()) {
            Files.createSymbolicLink(bestand, Path.of(deel.getLinkName()));
            return;
        }
        Files.copy(tar, bestand);
        Files.setPosixFilePermissions(
                bestand, PosixFilePermissions.fromString((deel.getMode() & 0100) == 0 ? "rw-------" : "rwx------"));
    }

    private static String vingerafdruk(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
