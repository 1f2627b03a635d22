package nl.klacht.jakarta.rapportage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The texts that stand beside the classes of this package: queries and the page. */
final class Bronnen {

    private Bronnen() {}

    static String lees(String naam) {
        try (InputStream in = Bronnen.class.getResourceAsStream(naam)) {
            return new String(Objects.requireNonNull(in, naam).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(naam + " is niet te lezen", e);
        }
    }
}
