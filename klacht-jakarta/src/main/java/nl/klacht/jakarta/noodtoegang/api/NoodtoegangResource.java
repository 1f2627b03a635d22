package nl.klacht.jakarta.noodtoegang.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.noodtoegang.Nooddienst;
import nl.klacht.jakarta.noodtoegang.Noodtoegang;
import nl.klacht.jakarta.noodtoegang.Noodvraag;

/** Opening a restricted dossier, and who did. */
@Path("noodtoegangen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoodtoegangResource {

    @Inject
    private Contract contract;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Nooddienst dienst;

    @Context
    private UriInfo uri;

    /** The answer to a list. */
    public record Noodtoegangenlijst(List<Noodtoegang> results) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(byte[] ruw) {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisNoodtoegang(wie);
        Noodtoegang nood = dienst.open(wie, contract.lees("Noodvraag", ruw, Noodvraag.class));
        return Response.created(uri.getBaseUriBuilder()
                        .path("dossiers")
                        .path(nood.dossier().toString())
                        .build())
                .entity(nood)
                .build();
    }

    @GET
    public Noodtoegangenlijst lijst() {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisNoodtoegangenZien(wie);
        contract.toetsQuery("/noodtoegangen", uri.getQueryParameters());
        return new Noodtoegangenlijst(dienst.voor(wie));
    }
}
