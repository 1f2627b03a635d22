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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening;
import nl.klacht.jakarta.beheer.Gemeenten;
import nl.klacht.jakarta.beheer.Inloginstelling;
import nl.klacht.jakarta.beheer.Kaders;
import nl.klacht.jakarta.beheer.Platforminloggen;
import nl.klacht.jakarta.beveiliging.oidc.Identiteit;
import nl.klacht.jakarta.beveiliging.oidc.IssuerOnbereikbaar;
import nl.klacht.jakarta.beveiliging.oidc.Toegangstokens;
import nl.klacht.jakarta.beveiliging.oidc.TokenGeweigerd;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.platform.Demo;
import nl.klacht.jakarta.tenant.TenantContext;
import nl.klacht.jakarta.tenant.Tenantstanden;

/**
 * The one way in: it finds the municipality by host, and then who asks: by the session of a page, by a token of the
 * municipality's issuer for the API, or in demo mode by Basic. Whether the one who asks may do what he asks is decided
 * elsewhere. How a session begins is in {@link Inlogdienst}.
 */
@ApplicationScoped
public class Aanmelding implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";
    private static final Logger LOG = Logger.getLogger(Aanmelding.class.getName());

    @Inject
    private TenantContext tenant;

    @Inject
    private Kaders kaders;

    @Inject
    private Klok klok;

    @Inject
    private Tenantstanden standen;

    @Inject
    private Sessies sessies;

    @Inject
    private Gemeenten gemeenten;

    @Inject
    private Platforminloggen platform;

    @Inject
    private Toegangstokens toegangstokens;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        noem(context);
        return isBediend(request)
                ? wie(request).map(wie -> aangemeld(context, wie)).orElseGet(context::doNothing)
                : context.doNothing();
    }

    /**
     * Says by what somebody is known here. Liberty takes it for Basic where it is not said, reads the account out of that
     * header itself to log it, and breaks off at a header that makes no sense.
     */
    @SuppressWarnings("unchecked") // The map of Jakarta Authentication has no types.
    private static void noem(HttpMessageContext context) {
        context.getMessageInfo().getMap().put("jakarta.servlet.http.authType", "Klacht");
    }

    /** The roles of a demo account at this place; empty outside demo mode. */
    Optional<Set<Rol>> demoRollen(String gebruiker, String wachtwoord) {
        if (!Demo.aan()) {
            return Optional.empty();
        }
        return tenant.isPlatform()
                ? Demoaccounts.vanPlatform(gebruiker, wachtwoord)
                : Demoaccounts.vanGemeente(gebruiker, wachtwoord, tweedeLijn());
    }

    /** The demo accounts of this place. */
    List<String> demoaccounts() {
        return tenant.isPlatform() ? Demoaccounts.namenVanPlatform() : Demoaccounts.namenVanGemeente(tweedeLijn());
    }

    /** How people log in at this place; empty in demo mode, and where it is not set up. */
    Optional<Inloginstelling> inloggen() {
        if (Demo.aan()) {
            return Optional.empty();
        }
        return tenant.isPlatform()
                ? platform.find()
                : tenant.find().flatMap(t -> gemeenten.van(t.id()).findInloggen());
    }

    /**
     * Who somebody is here: without the second line where the municipality has none of its own, and as aanbieder only for a
     * provider that it knows.
     */
    Aanvrager aanvrager(Identiteit identiteit) {
        return tenant.isPlatform()
                ? new Aanvrager(identiteit.gebruiker(), identiteit.rollen(), null)
                : vanGemeente(identiteit);
    }

    private Aanvrager vanGemeente(Identiteit identiteit) {
        Set<Rol> rollen = EnumSet.noneOf(Rol.class);
        rollen.addAll(identiteit.rollen());
        if (!tweedeLijn().soort().isEigen()) {
            rollen.remove(Rol.TWEEDELIJN);
        }
        String dienstverlener = identiteit.dienstverlener();
        boolean bekend = dienstverlener != null
                && gemeenten
                        .van(tenant.tenant().id())
                        .findDienstverlener(dienstverlener)
                        .isPresent();
        if (!bekend) {
            rollen.remove(Rol.AANBIEDER);
        }
        return new Aanvrager(identiteit.gebruiker(), rollen, identiteit.groepen(), bekend ? dienstverlener : null);
    }

    /** To what a session belongs: this municipality, or the platform. */
    String plek() {
        return tenant.isPlatform() ? "platform" : tenant.tenant().id();
    }

    /** A style sheet needs nobody, and a host that is unknown or stopped is answered by the gate. */
    private boolean isBediend(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/stijl/")
                && (tenant.isPlatform()
                        || tenant.find().filter(t -> standen.van(t).isKlaar()).isPresent());
    }

    /** The API takes no cookie and the pages take no password in a header. */
    private Optional<Aanvrager> wie(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                ? basic(request).or(() -> bearer(request))
                : Cookies.SESSIE
                        .lees(request)
                        .flatMap(geheim -> sessies.find(plek(), geheim))
                        .map(this::zoalsNu)
                        .filter(Aanvrager::isAangemeld);
    }

    /** Who was somebody here when his session began is so no more when the municipality does not know his provider any more. */
    private Aanvrager zoalsNu(Aanvrager wie) {
        return Demo.aan()
                ? wie
                : aanvrager(new Identiteit(wie.gebruiker(), wie.rollen(), wie.groepen(), wie.dienstverlener()));
    }

    private Optional<Aanvrager> basic(HttpServletRequest request) {
        return na(BASIC, request).flatMap(Aanmelding::gegevens).flatMap(g -> demoRollen(g.gebruiker(), g.wachtwoord())
                .map(rollen -> Demoaccounts.aanvrager(g.gebruiker(), rollen)));
    }

    private Optional<Aanvrager> bearer(HttpServletRequest request) {
        Optional<Inloginstelling> inloggen = inloggen();
        Optional<String> token = na(BEARER, request);
        return token.isEmpty() || inloggen.isEmpty()
                ? Optional.empty()
                : inloggen.get().findApi().flatMap(api -> bearer(request, inloggen.get(), api, token.get()));
    }

    private Optional<Aanvrager> bearer(
            HttpServletRequest request, Inloginstelling inloggen, Inloginstelling.Api api, String token) {
        try {
            return Optional.of(aanvrager(toegangstokens.lees(inloggen, api, token)));
        } catch (TokenGeweigerd e) {
            LOG.warning(() -> "Een toegangstoken bij " + plek() + " is geweigerd: " + e.getMessage());
            return Optional.empty();
        } catch (IssuerOnbereikbaar e) {
            LOG.warning(() -> "Een toegangstoken bij " + plek() + " is niet te beoordelen: " + e.getMessage());
            Aanvragers.onthoudStoring(request);
            return Optional.empty();
        }
    }

    private static AuthenticationStatus aangemeld(HttpMessageContext context, Aanvrager wie) {
        Aanvragers.onthoud(context.getRequest(), wie);
        return context.notifyContainerAboutLogin(
                wie.gebruiker(), wie.rollen().stream().map(Rol::code).collect(Collectors.toSet()));
    }

    private Tweedelijnsvoorziening tweedeLijn() {
        return kaders.van(tenant.tenant().id()).tweedeLijn().opDatum(LokaleDag.van(klok.nu()));
    }

    /** What the Authorization header says after this scheme. */
    private static Optional<String> na(String schema, HttpServletRequest request) {
        String kop = request.getHeader("Authorization");
        return kop == null || !kop.regionMatches(true, 0, schema, 0, schema.length())
                ? Optional.empty()
                : Optional.of(kop.substring(schema.length()).strip());
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
