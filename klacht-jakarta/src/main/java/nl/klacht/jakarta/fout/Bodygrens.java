package nl.klacht.jakarta.fout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** How much a request may bring. */
final class Bodygrens {

    private static final long GEWOON = 1024L * 1024;
    private static final long BESTANDEN = 256 * GEWOON;
    private static final long IMPORT = 16 * GEWOON;

    private Bodygrens() {}

    static long van(HttpServletRequest verzoek) {
        if (verzoek.getRequestURI().endsWith("/api/v1/importen")) {
            return IMPORT;
        }
        return isMetBestanden(verzoek) ? BESTANDEN : GEWOON;
    }

    /** A form with files, where one may come: who reads it keeps to what the municipality allows, file by file. */
    private static boolean isMetBestanden(HttpServletRequest verzoek) {
        String vorm = String.valueOf(verzoek.getContentType()).toLowerCase(Locale.ROOT);
        String pad = verzoek.getRequestURI();
        return vorm.startsWith("multipart/form-data") && (pad.endsWith("/bijlagen") || pad.equals("/intake"));
    }
}
