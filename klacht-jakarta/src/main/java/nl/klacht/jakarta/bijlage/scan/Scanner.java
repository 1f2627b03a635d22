package nl.klacht.jakarta.bijlage.scan;

import java.io.IOException;
import java.io.InputStream;

/** Looks for viruses in a file. */
public interface Scanner {

    /**
     * Looks through a file. That the scanner does not answer is an outcome, not an exception.
     *
     * @throws IOException when the file itself cannot be read
     */
    Scanuitslag scan(Bron bron) throws IOException;

    /** Whether it makes sense to scan now what could not be scanned before. */
    boolean isBereikbaar();

    /** A file that can be read from its beginning. */
    @FunctionalInterface
    interface Bron {
        InputStream open() throws IOException;
    }
}
