package nl.klacht.jakarta.opdracht.kopie;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;

/**
 * A file that is there whole or not at all: written under another name beside its own, by its owner only, forced to the
 * disk, and then given its name. What was not completed is removed.
 */
final class Nieuwbestand implements Closeable {

    private final Path doel;
    private final Path tijdelijk;
    private final FileChannel kanaal;
    private final OutputStream uit;
    private boolean voltooid;

    private Nieuwbestand(Path doel, Path tijdelijk, FileChannel kanaal) {
        this.doel = doel;
        this.tijdelijk = tijdelijk;
        this.kanaal = kanaal;
        this.uit = new BufferedOutputStream(Channels.newOutputStream(kanaal));
    }

    /** @throws OpdrachtGeweigerd when it is there already: nothing is ever overwritten */
    static Nieuwbestand maak(Path doel) throws IOException {
        Path volledig = doel.toAbsolutePath();
        eisNieuw(volledig);
        Path tijdelijk = Files.createTempFile(
                volledig.getParent(),
                "." + volledig.getFileName(),
                ".deel",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return new Nieuwbestand(volledig, tijdelijk, FileChannel.open(tijdelijk, StandardOpenOption.WRITE));
    }

    /** Closing it only writes what was buffered. */
    OutputStream uit() {
        return new FilterOutputStream(uit) {
            @Override
            public void write(byte[] bytes, int van, int aantal) throws IOException {
                out.write(bytes, van, aantal);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** What was written so far is on the disk, under the other name. */
    void leg() throws IOException {
        uit.flush();
        kanaal.force(true);
    }

    /** Now the file is there, also after a power cut. */
    void voltooi() throws IOException {
        leg();
        kanaal.close();
        eisNieuw(doel);
        Files.move(tijdelijk, doel, StandardCopyOption.ATOMIC_MOVE);
        voltooid = true;
        try (FileChannel map = FileChannel.open(doel.getParent())) {
            map.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        kanaal.close();
        if (!voltooid) {
            Files.deleteIfExists(tijdelijk);
        }
    }

    private static void eisNieuw(Path doel) {
        if (Files.exists(doel)) {
            throw new OpdrachtGeweigerd("Er is al een bestand " + doel + ". Kies een andere naam.");
        }
    }
}
