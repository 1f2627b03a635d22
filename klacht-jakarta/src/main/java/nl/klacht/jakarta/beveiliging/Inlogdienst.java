package nl.klacht.jakarta.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Logger;
import nl.klacht.jakarta.beheer.Inloginstelling;
import nl.klacht.jakarta.beveiliging.oidc.Codeflow;
import nl.klacht.jakarta.beveiliging.oidc.Identiteit;
import nl.klacht.jakarta.beveiliging.oidc.Inlogbewijs;
import nl.klacht.jakarta.beveiliging.oidc.Inlogsleutel;
import nl.klacht.jakarta.beveiliging.oidc.IssuerOnbereikbaar;
import nl.klacht.jakarta.beveiliging.oidc.TokenGeweigerd;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.platform.Https;
import org.jspecify.annotations.Nullable;

/**
 * Logging in at the issuer of a municipality, from the link on the login page to the session, and out again. It answers
 * with the address where the browser goes next. What goes wrong is logged with a reason and without a name.
 */
@ApplicationScoped
public class Inlogdienst {

    /** Our address that the issuer sends the browser back to. */
    static final String TERUG = "/inloggen/terug";

    private static final Logger LOG = Logger.getLogger(Inlogdienst.class.getName());

    @Inject
    private Aanmelding aanmelding;

    @Inject
    private Codeflow codeflow;

    @Inject
    private Inlogpogingen pogingen;

    @Inject
    private Sessies sessies;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Klok klok;

    /** Sends the browser to the issuer, and remembers where it wanted to go. */
    String begin(HttpServletRequest request, HttpServletResponse response, String doel) {
        Optional<Inloginstelling> inloggen = aanmelding.inloggen();
        if (inloggen.isEmpty()) {
            return Paginapoort.INLOGGEN;
        }
        String browser = Cookies.INLOGGEN.lees(request).orElseGet(Geheim::nieuw);
        Inlogsleutel sleutel = new Inlogsleutel(terug(request), Geheim.nieuw(), Geheim.nieuw(), Geheim.nieuw());
        try {
            URI adres = codeflow.begin(inloggen.get(), sleutel);
            pogingen.bewaar(aanmelding.plek(), browser, sleutel, doel);
            Cookies.INLOGGEN.zet(response, browser);
            return adres.toString();
        } catch (IssuerOnbereikbaar e) {
            return mislukt(Inlogmelding.NIET_BEREIKBAAR, e.getMessage());
        }
    }

    /** Ends a login that comes back from the issuer: a new session, or a page that says why not. */
    String rondAf(HttpServletRequest request, HttpServletResponse response) {
        String state = request.getParameter("state");
        Optional<Inloginstelling> inloggen = aanmelding.inloggen();
        Optional<Inlogpoging> poging = state == null
                ? Optional.empty()
                : Cookies.INLOGGEN.lees(request).flatMap(b -> pogingen.neem(aanmelding.plek(), b, state));
        if (inloggen.isEmpty() || poging.isEmpty()) {
            return Inlogmelding.VERLOPEN.pagina();
        }
        Inlogsleutel sleutel = new Inlogsleutel(
                terug(request), state, poging.get().nonce(), poging.get().verifier());
        try {
            Inlogbewijs bewijs = codeflow.rondAf(inloggen.get(), sleutel, String.valueOf(request.getQueryString()));
            return laatBinnen(request, response, bewijs, poging.get().doel());
        } catch (IssuerOnbereikbaar e) {
            return mislukt(Inlogmelding.NIET_BEREIKBAAR, e.getMessage());
        } catch (TokenGeweigerd e) {
            return mislukt(Inlogmelding.GEWEIGERD, e.getMessage());
        }
    }

    /** Ends the session here; gives the address that also ends the one at the issuer, when there is one. */
    Optional<String> uit(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> idToken = Cookies.SESSIE.lees(request).flatMap(sessies::eindig);
        Cookies.SESSIE.wis(response);
        Optional<Inloginstelling> inloggen = aanmelding.inloggen();
        if (idToken.isEmpty() || inloggen.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI daarna = URI.create(Https.site(request) + Inlogmelding.UITGELOGD.pagina());
            return codeflow.einde(inloggen.get(), idToken.get(), daarna).map(URI::toString);
        } catch (IssuerOnbereikbaar e) {
            LOG.warning(() -> "Uitloggen bij de issuer van " + aanmelding.plek() + " kan nu niet: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Ends what belongs to a session or an account that the issuer says has ended; false when the issuer did not say so. */
    boolean uitDoorIssuer(@Nullable String token) {
        Optional<Inloginstelling> inloggen = aanmelding.inloggen();
        if (token == null || inloggen.isEmpty()) {
            return false;
        }
        try {
            sessies.eindigBijIssuer(aanmelding.plek(), codeflow.uitgelogd(inloggen.get(), token));
            return true;
        } catch (IssuerOnbereikbaar | TokenGeweigerd e) {
            LOG.warning(() -> "Uitloggen door de issuer van " + aanmelding.plek() + " is mislukt: " + e.getMessage());
            return false;
        }
    }

    private String laatBinnen(
            HttpServletRequest request, HttpServletResponse response, Inlogbewijs bewijs, String doel) {
        Identiteit identiteit = bewijs.identiteit();
        Aanvrager wie = aanmelding.aanvrager(identiteit);
        if (!wie.isAangemeld()) {
            return mislukt(
                    identiteit.rollen().contains(Rol.AANBIEDER)
                            ? Inlogmelding.GEEN_DIENSTVERLENER
                            : Inlogmelding.GEEN_ROL,
                    "no role here");
        }
        Cookies.SESSIE.lees(request).ifPresent(sessies::eindig);
        Cookies.INLOGGEN.wis(response);
        Cookies.SESSIE.zet(response, sessies.begin(aanmelding.plek(), wie, bewijs));
        medewerkers.zag(wie, klok.nu());
        return doel;
    }

    private String mislukt(Inlogmelding melding, @Nullable String waarom) {
        LOG.warning(() -> "Inloggen bij " + aanmelding.plek() + " is mislukt: " + melding + ", " + waarom);
        return melding.pagina();
    }

    private static URI terug(HttpServletRequest request) {
        return URI.create(Https.site(request) + TERUG);
    }
}
