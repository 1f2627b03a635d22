package nl.klacht.jakarta.bewaren.api;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.klacht.core.dossier.Actor;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.bewaren.Vernietiger;
import nl.klacht.jakarta.bewaren.Vernietigingsdienst;
import nl.klacht.jakarta.bewaren.Vernietigingslijst;
import nl.klacht.jakarta.bewaren.Vernietigingslijsten;
import nl.klacht.jakarta.contract.Bladervraag;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.tenant.TenantContext;
import org.jspecify.annotations.Nullable;

/** The destruction of dossiers in two steps by two people. */
@Path("vernietigingslijsten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VernietigingResource {

    @Inject
    private Contract contract;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Vernietigingsdienst dienst;

    @Inject
    private Vernietiger vernietiger;

    @Inject
    private TenantContext tenant;

    @Context
    private UriInfo uri;

    @GET
    public Vernietigingslijsten lijsten() {
        Rechten.eisBewaringZien(aanvragers.huidige());
        MultivaluedMap<String, String> vraag = uri.getQueryParameters();
        contract.toetsQuery("/vernietigingslijsten", vraag);
        Bladervraag blad = Bladervraag.van(vraag);
        return dienst.lijsten(blad.na(), blad.aantal());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response stelVoor(byte[] ruw) {
        Aanvrager wie = aanvragers.huidige();
        Rol rol = Rechten.eisVernietigingVoorstellen(wie);
        JsonNode body = contract.lees("Vernietigingsvoorstel", ruw);
        List<UUID> dossiers = StreamSupport.stream(body.path("dossiers").spliterator(), false)
                .map(id -> UUID.fromString(id.asText()))
                .distinct()
                .toList();
        Vernietigingslijst lijst = dienst.stelVoor(wie, rol, dossiers, tekst(body, "toelichting"));
        return Response.created(
                        uri.getAbsolutePathBuilder().path(lijst.id().toString()).build())
                .entity(lijst)
                .build();
    }

    @GET
    @Path("{lijst}")
    public Vernietigingslijst lees(@PathParam("lijst") String lijst) {
        Rechten.eisBewaringZien(aanvragers.huidige());
        contract.toetsQuery("/vernietigingslijsten/{lijst}", uri.getQueryParameters());
        return dienst.lees(uuid(lijst));
    }

    @POST
    @Path("{lijst}/uitzonderingen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response haalAf(@PathParam("lijst") String lijst, byte[] ruw) {
        Aanvrager wie = aanvragers.huidige();
        Rol rol = Rechten.eisVernietigingTegenhouden(wie);
        JsonNode body = contract.lees("Vernietigingsuitzondering", ruw);
        UUID dossier = UUID.fromString(body.path("dossier").asText());
        return gemaakt(dienst.haalAf(uuid(lijst), dossier, body.path("reden").asText(), actor(wie, rol)));
    }

    @POST
    @Path("{lijst}/besluiten")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response besluit(@PathParam("lijst") String lijst, byte[] ruw) {
        Aanvrager wie = aanvragers.huidige();
        Rol rol = Rechten.eisVernietigingBesluiten(wie);
        JsonNode body = contract.lees("Vernietigingsbesluit", ruw);
        UUID id = uuid(lijst);
        boolean akkoord = body.path("akkoord").asBoolean();
        dienst.besluit(id, akkoord, tekst(body, "toelichting"), actor(wie, rol));
        if (akkoord) {
            vernietiger.voerUit(tenant.tenant(), id);
        }
        return gemaakt(dienst.lees(id));
    }

    private Response gemaakt(Vernietigingslijst lijst) {
        return Response.created(uri.getBaseUriBuilder()
                        .path("vernietigingslijsten")
                        .path(lijst.id().toString())
                        .build())
                .entity(lijst)
                .build();
    }

    private static Actor actor(Aanvrager wie, Rol rol) {
        return new Actor(wie.gebruiker(), rol.code());
    }

    private static @Nullable String tekst(JsonNode body, String veld) {
        return body.hasNonNull(veld) ? body.path(veld).asText() : null;
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
