package nl.klacht.jakarta.beheer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The secret of a client, or the password of a login: from the environment, or in a file that is read at every use, so that
 * a new secret needs no restart. It stands in no settings file and is never shown.
 */
public final class Clientgeheim implements Supplier<String> {

    private final @Nullable String waarde;
    private final @Nullable Path bestand;

    private Clientgeheim(@Nullable String waarde, @Nullable Path bestand) {
        this.waarde = waarde;
        this.bestand = bestand;
    }

    static Clientgeheim van(String waarde) {
        return new Clientgeheim(waarde, null);
    }

    static Clientgeheim uit(Path bestand) {
        return new Clientgeheim(null, bestand);
    }

    /** @throws UncheckedIOException when its file cannot be read */
    public String lees() {
        if (bestand == null) {
            return String.valueOf(waarde);
        }
        try {
            return Files.readString(bestand).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("het bestand met het geheim is niet te lezen", e);
        }
    }

    @Override
    public String get() {
        return lees();
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Clientgeheim geheim
                && Objects.equals(waarde, geheim.waarde)
                && Objects.equals(bestand, geheim.bestand);
    }

    @Override
    public int hashCode() {
        return Objects.hash(waarde, bestand);
    }

    @Override
    public String toString() {
        return "Clientgeheim[***]";
    }
}
