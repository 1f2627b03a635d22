package nl.klacht.jakarta.beveiliging;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.klacht.jakarta.beheer.Contact;
import nl.klacht.jakarta.beheer.Gemeenten;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.fout.Foutantwoord;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.platform.Https;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.TenantContext;

/** Where somebody who found a hole tells it (RFC 9116): the municipality's own desk. */
@WebServlet("/.well-known/security.txt")
public class Beveiligingscontact extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration GELDIG = Duration.ofDays(180);

    @Inject
    private transient TenantContext context;

    @Inject
    private transient Gemeenten gemeenten;

    @Inject
    private transient Klok klok;

    @Override
    protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        Tenant tenant = context.find().orElse(null);
        if (tenant == null) {
            Foutantwoord.schrijf(verzoek, antwoord, new NietGevonden());
            return;
        }
        Contact contact = gemeenten.van(tenant.id()).contact();
        byte[] tekst = """
                Contact: mailto:%s
                Expires: %s
                Preferred-Languages: nl, en
                Canonical: %s/.well-known/security.txt
                """.formatted(
                        contact.email(), klok.nu().plus(GELDIG).truncatedTo(ChronoUnit.DAYS), Https.site(verzoek))
                .getBytes(StandardCharsets.UTF_8);
        antwoord.setContentType("text/plain;charset=UTF-8");
        antwoord.setContentLength(tekst.length);
        antwoord.getOutputStream().write(tekst);
    }
}
