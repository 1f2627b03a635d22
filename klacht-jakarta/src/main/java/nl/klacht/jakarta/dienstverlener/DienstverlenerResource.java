package nl.klacht.jakarta.dienstverlener;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.jakarta.beheer.Dienstverleners;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.contract.Bladervraag;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.tenant.TenantContext;

/** The providers of the municipality. */
@Path("dienstverleners")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DienstverlenerResource {

    @Inject
    private Contract contract;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Dienstverleners dienstverleners;

    @Inject
    private TenantContext tenant;

    @Inject
    private Klok klok;

    @Context
    private UriInfo uri;

    @GET
    public Dienstverlenerbladzijde alle() {
        Rechten.eisVanGemeente(aanvragers.huidige());
        var query = uri.getQueryParameters();
        contract.toetsQuery("/dienstverleners", query);
        Bladervraag blad = Bladervraag.van(query);
        return Dienstverlenerbladzijde.van(
                dienstverleners.van(tenant.tenant().id()), blad.na(), blad.aantal(), vandaag());
    }

    @GET
    @Path("{dienstverlener}")
    public Dienstverlenervorm een(@PathParam("dienstverlener") String id) {
        Rechten.eisVanGemeente(aanvragers.huidige());
        contract.toetsQuery("/dienstverleners/{dienstverlener}", uri.getQueryParameters());
        return dienstverleners.van(tenant.tenant().id()).stream()
                .filter(dienstverlener -> dienstverlener.id().equals(id))
                .findFirst()
                .map(dienstverlener -> Dienstverlenervorm.van(dienstverlener, vandaag()))
                .orElseThrow(NietGevonden::new);
    }

    private LocalDate vandaag() {
        return LokaleDag.van(klok.nu());
    }
}
