package nl.klacht.jakarta.beveiliging;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.klacht.jakarta.fout.Foutantwoord;
import nl.klacht.jakarta.fout.TeVeelVerzoeken;
import nl.klacht.jakarta.platform.Https;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.TenantContext;

/** Sends away who asks more than his share, with the time after which there is room again (429). */
public class Verkeerspoort extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Verkeer verkeer;

    @Inject
    private transient TenantContext context;

    @Inject
    private transient Aanvragers aanvragers;

    @Override
    protected void doFilter(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        try {
            eisRuimte(verzoek);
        } catch (TeVeelVerzoeken e) {
            Foutantwoord.schrijf(verzoek, antwoord, e);
            return;
        }
        keten.doFilter(verzoek, antwoord);
    }

    private void eisRuimte(HttpServletRequest verzoek) {
        String gemeente = context.find().map(Tenant::id).orElse("");
        Aanvrager wie = aanvragers.huidige();
        if (wie.isAangemeld()) {
            verkeer.eisRuimteVoorAfzender(gemeente, wie.gebruiker());
        } else if (!Https.isViaProxy(verzoek)) {
            verkeer.eisRuimteVoorAfzender(gemeente, "adres " + Afzendernet.van(verzoek.getRemoteAddr()));
        }
        verkeer.eisRuimteVoorGemeente(gemeente);
    }
}
