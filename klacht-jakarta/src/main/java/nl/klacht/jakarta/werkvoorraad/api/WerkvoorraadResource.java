package nl.klacht.jakarta.werkvoorraad.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.contract.Bladervraag;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.werkvoorraad.Filter;
import nl.klacht.jakarta.werkvoorraad.Pagina;
import nl.klacht.jakarta.werkvoorraad.Sortering;
import nl.klacht.jakarta.werkvoorraad.Werkvoorraad;
import nl.klacht.jakarta.werkvoorraad.Zoekvraag;

/** The work list and searching: what goes over many dossiers. */
@Path("dossiers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WerkvoorraadResource {

    @Inject
    private Contract contract;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Werkvoorraad werkvoorraad;

    @Context
    private UriInfo uri;

    @GET
    public Pagina lijst() {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisDossiersZien(wie);
        MultivaluedMap<String, String> vraag = uri.getQueryParameters();
        contract.toetsQuery("/dossiers", vraag);
        Bladervraag blad = Bladervraag.van(vraag);
        return werkvoorraad.lijst(wie, filter(vraag), blad.na(), blad.aantal());
    }

    /** Names and texts stand in the body, so that they come in no address and no log. */
    @POST
    @Path("_zoek")
    @Consumes(MediaType.APPLICATION_JSON)
    public Pagina zoek(byte[] ruw) {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisDossiersZien(wie);
        return werkvoorraad.zoek(wie, contract.lees("Zoekvraag", ruw, Zoekvraag.class));
    }

    private static Filter filter(MultivaluedMap<String, String> vraag) {
        String voor = vraag.getFirst("uiterlijkVoor");
        String sorteer = vraag.getFirst("sorteer");
        return new Filter(
                vraag.getFirst("soort"),
                vraag.getFirst("fase"),
                vraag.getFirst("behandelaar"),
                vraag.getFirst("dienstverlener"),
                voor == null ? null : LocalDate.parse(voor),
                sorteer == null ? Sortering.VOLGENDE_DATUM : Sortering.van(sorteer));
    }
}
