package nl.klacht.jakarta.inzage.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.contract.Bladervraag;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.inzage.Inzagen;
import nl.klacht.jakarta.inzage.Inzagepagina;
import nl.klacht.jakarta.inzage.Inzagevraag;

/** Who read what, for the privacy officer. */
@Path("inzagen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InzageResource {

    @Inject
    private Contract contract;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Inzagen inzagen;

    @Context
    private UriInfo uri;

    @GET
    public Inzagepagina lijst() {
        Rechten.eisInzagenZien(aanvragers.huidige());
        MultivaluedMap<String, String> vraag = uri.getQueryParameters();
        contract.toetsQuery("/inzagen", vraag);
        String dossier = vraag.getFirst("dossier");
        Bladervraag blad = Bladervraag.van(vraag);
        return inzagen.lees(new Inzagevraag(
                dossier == null ? null : UUID.fromString(dossier),
                vraag.getFirst("gebruiker"),
                blad.na(),
                blad.aantal()));
    }
}
