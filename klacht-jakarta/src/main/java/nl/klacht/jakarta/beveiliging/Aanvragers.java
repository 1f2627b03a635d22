package nl.klacht.jakarta.beveiliging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import nl.klacht.jakarta.beheer.Dienstverleners;
import nl.klacht.jakarta.tenant.TenantContext;
import org.jspecify.annotations.Nullable;

/** Who is asking in this request, as the authentication mechanism found him. */
@RequestScoped
public class Aanvragers {

    private static final String GEVONDEN = Aanvragers.class.getName();

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

    public Aanvrager huidige() {
        return request.getAttribute(GEVONDEN) instanceof Aanvrager gevonden
                ? new Aanvrager(gevonden.gebruiker(), gevonden.rollen(), dienstverlener(gevonden.rollen()))
                : Aanvrager.ONBEKEND;
    }

    /** In demo mode the one account of a provider belongs to the first in the register. */
    private @Nullable String dienstverlener(Set<Rol> rollen) {
        if (!rollen.contains(Rol.AANBIEDER)) {
            return null;
        }
        return dienstverleners.van(tenant.tenant().id()).get(0).id();
    }
}
