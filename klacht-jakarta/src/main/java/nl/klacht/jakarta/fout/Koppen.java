package nl.klacht.jakarta.fout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;

/** The headers that stand on every answer, whoever writes it. */
final class Koppen {

    /** The full version of the API; a test holds it against the contract. */
    static final String API_VERSIE = "1.0.0";

    private static final String CSP_API = "default-src 'none'; frame-ancestors 'none'";
    /** For what people brought: it loads nothing, runs nothing and belongs to no site. */
    private static final String CSP_BESTAND = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private static final Pattern BIJLAGE = Pattern.compile("/dossiers/[^/]+/bijlagen/[^/]+$");

    private static final String CSP_PAGINA = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private static final Map<String, String> ALTIJD = Map.of(
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "Content-Language", "nl",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=()");

    private Koppen() {}

    static void zet(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        ALTIJD.forEach(antwoord::setHeader);
        boolean api = isApi(verzoek);
        antwoord.setHeader("Referrer-Policy", api ? "no-referrer" : "same-origin");
        antwoord.setHeader("Content-Security-Policy", csp(verzoek, api));
        antwoord.setHeader("Cache-Control", isStijl(verzoek) ? "public, max-age=3600" : "no-store");
        if (api) {
            antwoord.setHeader("API-Version", API_VERSIE);
        }
    }

    /** As {@link #zet}, for an answer that says what went wrong instead of what was asked for. */
    static void zetVoorFout(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        zet(verzoek, antwoord);
        antwoord.setHeader("Content-Security-Policy", gewoneCsp(verzoek, isApi(verzoek)));
    }

    private static String csp(HttpServletRequest verzoek, boolean api) {
        return BIJLAGE.matcher(pad(verzoek)).find() ? CSP_BESTAND : gewoneCsp(verzoek, api);
    }

    private static String gewoneCsp(HttpServletRequest verzoek, boolean api) {
        return api && !wilPagina(verzoek) ? CSP_API : CSP_PAGINA;
    }

    static boolean isApi(HttpServletRequest verzoek) {
        return pad(verzoek).startsWith("/api/") || pad(verzoek).equals("/api");
    }

    /** Whether who asks is a browser that shows pages. */
    static boolean wilPagina(HttpServletRequest verzoek) {
        return String.valueOf(verzoek.getHeader("Accept")).contains("text/html");
    }

    private static boolean isStijl(HttpServletRequest verzoek) {
        return pad(verzoek).startsWith("/stijl/");
    }

    /** The path that was asked for, also when the container is on its way to the error page. */
    static String pad(HttpServletRequest verzoek) {
        return verzoek.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String gevraagd
                ? gevraagd
                : verzoek.getRequestURI();
    }
}
