package nl.klacht.jakarta.tweedelijn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.klacht.jakarta.beheer.Gemeenten;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.tenant.TenantContext;

/** The second line of the municipality by period, without a gap. */
@Path("tweedelijnsvoorzieningen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TweedelijnResource {

    @Inject
    private Contract contract;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Gemeenten gemeenten;

    @Inject
    private TenantContext tenant;

    @Context
    private UriInfo uri;

    @GET
    public Rooster rooster() {
        Rechten.eisVanGemeente(aanvragers.huidige());
        contract.toetsQuery("/tweedelijnsvoorzieningen", uri.getQueryParameters());
        return new Rooster(Tweedelijnsvorm.van(gemeenten.van(tenant.tenant().id())));
    }

    /** The whole list, in the envelope of all lists. */
    record Rooster(List<Tweedelijnsvorm> results) {}
}
