package nl.klacht.jakarta.fout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** An error as a page. It needs no database, no municipality and no script. */
final class Foutpagina {

    private static final String SJABLOON = lees();

    private Foutpagina() {}

    static String van(Probleem probleem) {
        return SJABLOON.replace("{titel}", veilig(probleem.title()))
                .replace("{uitleg}", veilig(probleem.detail()))
                .replace("{traceId}", veilig(probleem.traceId()));
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String lees() {
        try (InputStream in = Foutpagina.class.getResourceAsStream("foutpagina.html")) {
            return new String(Objects.requireNonNull(in, "foutpagina.html").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("foutpagina.html is niet te lezen", e);
        }
    }
}
