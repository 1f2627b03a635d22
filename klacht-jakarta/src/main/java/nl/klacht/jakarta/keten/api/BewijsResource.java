package nl.klacht.jakarta.keten.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.dossier.api.Momenten;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.keten.Bewijsvorm;
import nl.klacht.jakarta.keten.Bewijzen;

/** The proof that the history of a dossier is in a head. */
@Path("dossiers/{id}/ketenbewijs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BewijsResource {

    @Inject
    private Contract contract;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Momenten momenten;

    @Inject
    private Bewijzen bewijzen;

    @Context
    private UriInfo uri;

    @GET
    public Bewijsvorm lees(@PathParam("id") String id) {
        MultivaluedMap<String, String> vraag = uri.getQueryParameters();
        contract.toetsQuery("/dossiers/{id}/ketenbewijs", vraag);
        String dag = vraag.getFirst("dag");
        return bewijzen.lees(uuid(id), dag == null ? null : LocalDate.parse(dag), aanvragers.huidige(), momenten.nu());
    }

    /** What is no identity at all is simply not found. */
    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NietGevonden();
        }
    }
}
