package nl.klacht.jakarta.keten.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.contract.Bladervraag;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.keten.Hoofdenlijst;

/** The heads, for who keeps them elsewhere. */
@Path("ketenhoofden")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class KetenhoofdResource {

    @Inject
    private Contract contract;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Hoofdenlijst hoofden;

    @Context
    private UriInfo uri;

    @GET
    public Hoofdenlijst.Pagina lijst() {
        Rechten.eisKetenhoofdenZien(aanvragers.huidige());
        MultivaluedMap<String, String> vraag = uri.getQueryParameters();
        contract.toetsQuery("/ketenhoofden", vraag);
        Bladervraag blad = Bladervraag.van(vraag);
        return hoofden.lees(blad.na(), blad.aantal());
    }
}
