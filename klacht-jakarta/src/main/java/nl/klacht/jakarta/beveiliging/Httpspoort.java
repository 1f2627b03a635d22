package nl.klacht.jakarta.beveiliging;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.klacht.jakarta.fout.AlleenHttps;
import nl.klacht.jakarta.fout.Foutantwoord;
import nl.klacht.jakarta.platform.Demo;
import nl.klacht.jakarta.platform.Https;

/**
 * Outside demo mode everything goes over HTTPS: who reads a page is sent there, and what would change something, or is a
 * question to the API, is refused, because its secret has then been on the line already.
 */
public class Httpspoort extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> LEZEN = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain keten)
            throws IOException, ServletException {
        if (Demo.aan() || Https.is(request)) {
            keten.doFilter(request, response);
        } else if (LEZEN.contains(request.getMethod())
                && !request.getRequestURI().startsWith("/api/")) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", Https.adres(request));
        } else {
            Foutantwoord.schrijf(request, response, new AlleenHttps());
        }
    }
}
