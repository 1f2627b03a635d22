package nl.klacht.jakarta.fout;

import jakarta.servlet.http.HttpServletRequest;

/** How much a request may bring. */
final class Bodygrens {

    private static final long GEWOON = 1024L * 1024;
    private static final long IMPORT = 16 * GEWOON;

    private Bodygrens() {}

    static long van(HttpServletRequest verzoek) {
        return verzoek.getRequestURI().endsWith("/api/v1/importen") ? IMPORT : GEWOON;
    }
}
