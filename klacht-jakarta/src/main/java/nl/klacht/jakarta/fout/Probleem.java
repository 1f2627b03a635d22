package nl.klacht.jakarta.fout;

import java.util.List;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/**
 * An error as it leaves the server (RFC 9457).
 *
 * @param type which kind of error, {@link Foutcode#type()}
 * @param title its name
 * @param status the HTTP status
 * @param detail what is wrong and what to do
 * @param instance the path that was asked; null when unknown
 * @param traceId what finds it in our log
 * @param errors all that is wrong in the input; null when that is not the matter
 * @param gronden why law or policy does not allow it; null when that is not the matter
 */
public record Probleem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String traceId,
        @Nullable List<Invoerfout> errors,
        @Nullable List<Grond> gronden) {

    /** The media type of a problem. */
    public static final String MEDIATYPE = "application/problem+json";

    public static Probleem van(Fout fout, @Nullable String instance, String traceId) {
        Foutcode code = fout.code();
        return new Probleem(
                code.type(),
                code.titel(),
                code.status(),
                fout.detail(),
                instance,
                traceId,
                fout.invoerfouten().isEmpty() ? null : fout.invoerfouten(),
                fout.gronden().isEmpty() ? null : fout.gronden());
    }
}
