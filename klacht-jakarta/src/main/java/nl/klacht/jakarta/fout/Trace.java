package nl.klacht.jakarta.fout;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The trace id of a request: the one of its W3C {@code traceparent}, else a new one. It stands in every problem answer and
 * beside every error in the log.
 */
public final class Trace {

    private static final String ATTRIBUUT = Trace.class.getName();
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

    private Trace() {}

    /** The trace id of this request, always the same one. */
    public static String id(ServletRequest request) {
        if (request.getAttribute(ATTRIBUUT) instanceof String bekend) {
            return bekend;
        }
        String id = request instanceof HttpServletRequest http ? van(http.getHeader("traceparent")) : nieuw();
        request.setAttribute(ATTRIBUUT, id);
        return id;
    }

    static String van(@Nullable String traceparent) {
        if (traceparent == null) {
            return nieuw();
        }
        Matcher vorm = TRACEPARENT.matcher(traceparent);
        return vorm.matches() ? vorm.group(1) : nieuw();
    }

    /** A new id, for work that no request started. */
    public static String nieuw() {
        ThreadLocalRandom toeval = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(toeval.nextLong() | 1) + hex.toHexDigits(toeval.nextLong());
    }
}
