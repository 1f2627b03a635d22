package nl.klacht.jakarta.bericht.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.UUID;
import nl.klacht.jakarta.bericht.Berichtbeheer;
import nl.klacht.jakarta.bericht.Berichtstand;
import nl.klacht.jakarta.bericht.Berichtvorm;
import nl.klacht.jakarta.bericht.api.Berichtbesluit.Besluit;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.contract.Bladervraag;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** What is sent, and what does not get away. */
@Path("berichten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BerichtResource {

    @Inject
    private Contract contract;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Berichtbeheer beheer;

    @Context
    private UriInfo uri;

    @GET
    public Berichtbeheer.Bladzijde lijst() {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisBerichtenZien(wie);
        MultivaluedMap<String, String> vraag = uri.getQueryParameters();
        contract.toetsQuery("/berichten", vraag);
        String stand = vraag.getFirst("stand");
        Bladervraag blad = Bladervraag.van(vraag);
        return beheer.lijst(
                wie,
                new Berichtbeheer.Vraag(
                        stand == null ? null : Berichtstand.valueOf(stand.toUpperCase(Locale.ROOT)),
                        null,
                        plek(blad.na()),
                        blad.aantal()));
    }

    @POST
    @Path("{bericht}/besluiten")
    @Consumes(MediaType.APPLICATION_JSON)
    public Berichtvorm besluit(@PathParam("bericht") String id, byte[] ruw) {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisBerichtenZien(wie);
        Berichtbesluit besluit = contract.lees("Berichtbesluit", ruw, Berichtbesluit.class);
        if (besluit.besluit() == Besluit.OPNIEUW) {
            return beheer.probeerOpnieuw(wie, bericht(id));
        }
        if (besluit.reden() == null) {
            throw new OngeldigeInvoer(Invoerfout.inBody(
                    "#/reden", "Het veld ‘reden’ ontbreekt. Vul in waarom het bericht niet meer hoeft."));
        }
        return beheer.geefOp(wie, bericht(id), besluit.reden());
    }

    private static UUID bericht(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NietGevonden();
        }
    }

    private static @Nullable UUID plek(@Nullable String na) {
        try {
            return na == null ? null : UUID.fromString(na);
        } catch (IllegalArgumentException e) {
            throw new OngeldigeInvoer(
                    Invoerfout.inParameter("na", "Deze plek in de lijst bestaat niet. Begin opnieuw, zonder ‘na’."));
        }
    }
}
