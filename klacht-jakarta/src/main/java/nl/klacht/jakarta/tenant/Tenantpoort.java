package nl.klacht.jakarta.tenant;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.klacht.jakarta.fout.Foutantwoord;
import nl.klacht.jakarta.fout.NietBeschikbaar;
import nl.klacht.jakarta.fout.NietGevonden;

/** Lets a request in when its host is known and can be served now: otherwise 404 without a hint, or 503. */
public class Tenantpoort extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int WACHTTIJD = 60;

    @Inject
    private transient TenantContext context;

    @Inject
    private transient Tenantstanden standen;

    @Override
    protected void doFilter(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        if (!context.isBekend()) {
            Foutantwoord.schrijf(verzoek, antwoord, new NietGevonden());
        } else if (!context.isPlatform() && !standen.van(context.tenant()).isKlaar()) {
            Foutantwoord.schrijf(verzoek, antwoord, new NietBeschikbaar(nietBereikbaar(), WACHTTIJD));
        } else {
            keten.doFilter(verzoek, antwoord);
        }
    }

    private String nietBereikbaar() {
        return "De klachtenregistratie van " + context.tenant().naam()
                + " is nu niet bereikbaar. Probeer het later opnieuw.";
    }
}
