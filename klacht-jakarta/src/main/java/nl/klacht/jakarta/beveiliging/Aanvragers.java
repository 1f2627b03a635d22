package nl.klacht.jakarta.beveiliging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.klacht.jakarta.beheer.Dienstverleners;
import nl.klacht.jakarta.fout.NietBeschikbaar;
import nl.klacht.jakarta.platform.Demo;
import nl.klacht.jakarta.tenant.TenantContext;
import org.jspecify.annotations.Nullable;

/** Who is asking in this request, as the authentication mechanism found him. */
@RequestScoped
public class Aanvragers {

    private static final String GEVONDEN = Aanvragers.class.getName();
    private static final String STORING = GEVONDEN + ".storing";
    private static final String GEEN_ISSUER =
            "Wij kunnen uw token nu niet controleren, omdat het inlogsysteem van uw organisatie niet antwoordt. Probeer het later opnieuw.";
    private static final int OPNIEUW_NA = 30;

    @Inject
    private HttpServletRequest request;

    @Inject
    private TenantContext tenant;

    @Inject
    private Dienstverleners dienstverleners;

    /** Keeps what the mechanism found, for the rest of this request. */
    static void onthoud(HttpServletRequest request, Aanvrager wie) {
        request.setAttribute(GEVONDEN, wie);
    }

    /** Keeps that nobody could be found because the issuer does not answer. */
    static void onthoudStoring(HttpServletRequest request) {
        request.setAttribute(STORING, true);
    }

    /** Who is asking, when he could be judged and logged in. */
    Optional<Aanvrager> find() {
        return request.getAttribute(STORING) == null
                ? Optional.of(huidige()).filter(Aanvrager::isAangemeld)
                : Optional.empty();
    }

    /** @throws NietBeschikbaar when who asks cannot be judged now */
    public Aanvrager huidige() {
        if (request.getAttribute(STORING) != null) {
            throw new NietBeschikbaar(GEEN_ISSUER, OPNIEUW_NA);
        }
        return request.getAttribute(GEVONDEN) instanceof Aanvrager gevonden
                ? new Aanvrager(gevonden.gebruiker(), gevonden.rollen(), gevonden.groepen(), dienstverlener(gevonden))
                : Aanvrager.ONBEKEND;
    }

    /** In demo mode the one account of a provider belongs to the first in the register. */
    private @Nullable String dienstverlener(Aanvrager wie) {
        if (!Demo.aan() || !wie.is(Rol.AANBIEDER)) {
            return wie.dienstverlener();
        }
        return dienstverleners.van(tenant.tenant().id()).get(0).id();
    }
}
