package nl.klacht.jakarta.fout;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in what was sent.
 *
 * @param detail what is wrong and what to do, in plain Dutch
 * @param pointer where in the body, as a JSON pointer fragment ({@code #/onderdelen/0/domein}); null outside the body
 * @param parameter the name of the parameter or header; null in the body
 */
public record Invoerfout(
        String detail, @Nullable String pointer, @Nullable String parameter) {

    public Invoerfout {
        Objects.requireNonNull(detail, "detail");
    }

    public static Invoerfout inBody(String pointer, String detail) {
        return new Invoerfout(detail, Objects.requireNonNull(pointer, "pointer"), null);
    }

    public static Invoerfout inParameter(String parameter, String detail) {
        return new Invoerfout(detail, null, Objects.requireNonNull(parameter, "parameter"));
    }
}
