package nl.klacht.jakarta.tenant;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Lets a request in when its host is known and can be served now: otherwise 404 without a hint, or 503. */
public class Tenantpoort extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TenantContext context;

    @Inject
    private transient Tenantstanden standen;

    @Override
    protected void doFilter(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        if (!context.isBekend()) {
            antwoord(antwoord, 404, "Niet gevonden", "Deze pagina bestaat niet.");
        } else if (!context.isPlatform() && !standen.van(context.tenant()).isKlaar()) {
            antwoord.setHeader("Retry-After", "60");
            antwoord(
                    antwoord,
                    503,
                    "Tijdelijk niet bereikbaar",
                    "De klachtenregistratie van " + context.tenant().naam()
                            + " is nu niet bereikbaar. Probeer het later opnieuw.");
        } else {
            keten.doFilter(verzoek, antwoord);
        }
    }

    private static void antwoord(HttpServletResponse antwoord, int status, String titel, String zin)
            throws IOException {
        var tekst = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(titel, status, zin.replace("\\", "\\\\").replace("\"", "\\\""));
        var bytes = tekst.getBytes(StandardCharsets.UTF_8);
        antwoord.setStatus(status);
        antwoord.setContentType("application/problem+json");
        antwoord.setHeader("Content-Language", "nl");
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.setContentLength(bytes.length);
        antwoord.getOutputStream().write(bytes);
    }
}
