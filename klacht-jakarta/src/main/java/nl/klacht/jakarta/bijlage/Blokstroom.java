package nl.klacht.jakarta.bijlage;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntFunction;

/** The pieces of a file as one stream; each is fetched when the one before it was read. */
final class Blokstroom {

    private Blokstroom() {}

    /** @param blok the piece of this number, or nothing after the last one */
    static InputStream van(IntFunction<Optional<byte[]>> blok) {
        return new SequenceInputStream(new Enumeration<>() {
            private int nummer;
            private Optional<byte[]> volgende = blok.apply(0);

            @Override
            public boolean hasMoreElements() {
                return volgende.isPresent();
            }

            @Override
            public InputStream nextElement() {
                byte[] nu = volgende.orElseThrow(NoSuchElementException::new);
                volgende = blok.apply(++nummer);
                return new ByteArrayInputStream(nu);
            }
        });
    }
}
