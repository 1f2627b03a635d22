package nl.klacht.jakarta.fout;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * The first filter: gives every request a trace id and every answer its headers, refuses what nobody behind it needs to
 * see, and catches what nobody behind it caught.
 */
public class Verzoekpoort extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> PAGINA_METHODEN = List.of("GET", "HEAD", "POST", "OPTIONS");
    private static final List<String> API_METHODEN =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException {
        String traceId = Trace.id(verzoek);
        Koppen.zet(verzoek, antwoord);
        try {
            controleer(verzoek, antwoord);
            keten.doFilter(
                    new BegrensdVerzoek(verzoek, Bodygrens.van(verzoek)), new Bewaaktantwoord(verzoek, antwoord));
        } catch (Exception e) {
            Foutantwoord.schrijf(verzoek, antwoord, Foutherkenning.van(e, traceId));
        }
    }

    private static void controleer(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        List<String> methoden = Koppen.isApi(verzoek) ? API_METHODEN : PAGINA_METHODEN;
        if (!methoden.contains(verzoek.getMethod())) {
            antwoord.setHeader("Allow", String.join(", ", methoden));
            throw new Algemeen(Foutcode.METHODE_NIET_MOGELIJK);
        }
        if (Koppen.isApi(verzoek) && verzoek.getRequestURI().endsWith("/")) {
            throw new NietGevonden();
        }
        if (verzoek.getContentLengthLong() > Bodygrens.van(verzoek)) {
            throw new TeGroot();
        }
        Leesbaarheid.eis(verzoek);
    }
}
