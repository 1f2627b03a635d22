package nl.klacht.jakarta.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.jakarta.beheer.Kaders;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.platform.Demo;
import nl.klacht.jakarta.tenant.TenantContext;

/**
 * The one way in: it finds the municipality by host, and then who asks. In demo mode that is Basic for the API; outside
 * demo mode nobody can log in yet. Whether the one who asks may do what he asks is decided elsewhere.
 */
@ApplicationScoped
public class Aanmelding implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";

    @Inject
    private TenantContext tenant;

    @Inject
    private Kaders kaders;

    @Inject
    private Klok klok;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Gegevens> gegevens = Demo.aan() ? basic(request) : Optional.empty();
        return gegevens.flatMap(g -> rollen(g).map(rollen -> aangemeld(context, g, rollen)))
                .orElseGet(context::doNothing);
    }

    private static AuthenticationStatus aangemeld(HttpMessageContext context, Gegevens gegevens, Set<Rol> rollen) {
        Aanvragers.onthoud(context.getRequest(), gegevens.gebruiker(), rollen);
        Set<String> groepen = rollen.stream().map(Rol::code).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(gegevens.gebruiker(), groepen);
    }

    private Optional<Set<Rol>> rollen(Gegevens gegevens) {
        if (tenant.isPlatform()) {
            return Demoaccounts.vanPlatform(gegevens.gebruiker(), gegevens.wachtwoord());
        }
        return tenant.find()
                .flatMap(t -> Demoaccounts.vanGemeente(
                        gegevens.gebruiker(),
                        gegevens.wachtwoord(),
                        kaders.van(t.id()).tweedeLijn().opDatum(LokaleDag.van(klok.nu()))));
    }

    private static Optional<Gegevens> basic(HttpServletRequest request) {
        String kop = request.getHeader("Authorization");
        if (kop == null || !kop.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        return gegevens(kop.substring(BASIC.length()).strip());
    }

    private static Optional<Gegevens> gegevens(String base64) {
        try {
            String tekst = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            int scheiding = tekst.indexOf(':');
            return scheiding < 0
                    ? Optional.empty()
                    : Optional.of(new Gegevens(tekst.substring(0, scheiding), tekst.substring(scheiding + 1)));
        } catch (IllegalArgumentException e) {
            // What is not Base64 is no login; the answer is the same as for no login at all.
            return Optional.empty();
        }
    }

    /** A user name and a password as they came in. */
    private record Gegevens(String gebruiker, String wachtwoord) {}
}
