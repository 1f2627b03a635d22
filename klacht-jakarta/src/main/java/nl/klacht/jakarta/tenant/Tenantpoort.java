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
        } else if (context.isPlatform()) {
            keten.doFilter(verzoek, antwoord);
        } else {
            laatIn(standen.van(context.tenant()), verzoek, antwoord, keten);
        }
    }

    private void laatIn(Tenantstand stand, HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        if (stand.isKlaar()) {
            keten.doFilter(verzoek, antwoord);
        } else if (stand.soort() == Tenantstand.Soort.VERTROKKEN) {
            Foutantwoord.schrijf(verzoek, antwoord, new NietGevonden());
        } else {
            Foutantwoord.schrijf(verzoek, antwoord, new NietBeschikbaar(zin(stand), WACHTTIJD));
        }
    }

    private String zin(Tenantstand stand) {
        return stand.soort() == Tenantstand.Soort.DICHT
                ? stand.zin()
                : "De klachtenregistratie van " + context.tenant().naam()
                        + " is nu niet bereikbaar. Probeer het later opnieuw.";
    }
}
