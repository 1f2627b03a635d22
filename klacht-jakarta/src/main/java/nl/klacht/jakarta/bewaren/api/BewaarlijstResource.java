package nl.klacht.jakarta.bewaren.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import nl.klacht.jakarta.bewaren.Bewaarlijst;
import nl.klacht.jakarta.bewaren.Bewaarpagina;
import nl.klacht.jakarta.bewaren.Bewaarvraag;
import nl.klacht.jakarta.contract.Bladervraag;
import nl.klacht.jakarta.contract.Contract;

/** How long closed dossiers are kept. */
@Path("bewaarlijst")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BewaarlijstResource {

    @Inject
    private Contract contract;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Bewaarlijst bewaarlijst;

    @Context
    private UriInfo uri;

    @GET
    public Bewaarpagina bewaarlijst() {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisBewaringZien(wie);
        MultivaluedMap<String, String> vraag = uri.getQueryParameters();
        contract.toetsQuery("/bewaarlijst", vraag);
        String voor = vraag.getFirst("voor");
        Bladervraag blad = Bladervraag.van(vraag);
        return bewaarlijst.lees(
                wie,
                new Bewaarvraag(
                        "ja".equals(vraag.getFirst("blijvend")),
                        voor == null ? null : LocalDate.parse(voor),
                        blad.na(),
                        blad.aantal()));
    }
}
