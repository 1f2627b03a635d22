package nl.klacht.jakarta.dossier.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.contract.Stapinvoer;
import nl.klacht.jakarta.dossier.Handelingsmoment;
import nl.klacht.jakarta.dossier.Intakeloket;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.dossier.Stapdienst;
import nl.klacht.jakarta.dossier.Zicht;
import nl.klacht.jakarta.dossier.vorm.Dossiervorm;
import nl.klacht.jakarta.dossier.vorm.Gebeurtenisvorm;
import nl.klacht.jakarta.dossier.vorm.Opslagvorm;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.Verouderd;
import nl.klacht.jakarta.opslag.GelijktijdigGewijzigd;
import nl.klacht.jakarta.tenant.TenantContext;
import org.jspecify.annotations.Nullable;

/** Dossiers: intake, reading, and all steps by one door. */
@Path("dossiers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DossierResource {

    @Inject
    private Contract contract;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Momenten momenten;

    @Inject
    private Intakeloket loket;

    @Inject
    private Stapdienst stapdienst;

    @Inject
    private Opslagvorm opslagvorm;

    @Inject
    private TenantContext tenant;

    @Context
    private UriInfo uri;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ontvang(
            byte[] ruw,
            @HeaderParam(Eenmaligheid.HEADER) @Nullable String sleutel,
            @HeaderParam(Handelingsmoment.HEADER) @Nullable String moment) {
        Aanvrager wie = aanvragers.huidige();
        Rol rol = Rechten.eisStap(Soort.ONTVANG, wie);
        Stand stand = loket.ontvang(ruw, Eenmaligheid.sleutel(sleutel), wie, rol, momenten.van(moment, wie));
        URI plek = uri.getAbsolutePathBuilder()
                .path(stand.dossier().id().toString())
                .build();
        return Response.created(plek)
                .tag(Versie.tag(stand.dossier().versie()))
                .entity(vorm(stand, wie))
                .build();
    }

    @GET
    @Path("{id}")
    public Response lees(@PathParam("id") String id) {
        contract.toetsQuery("/dossiers/{id}", uri.getQueryParameters());
        Aanvrager wie = aanvragers.huidige();
        Stand stand = stapdienst.lees(uuid(id), wie, momenten.nu());
        return Response.ok(vorm(stand, wie))
                .tag(Versie.tag(stand.dossier().versie()))
                .build();
    }

    @GET
    @Path("{id}/gebeurtenissen")
    public Lijst<Gebeurtenisvorm> gebeurtenissen(@PathParam("id") String id) {
        contract.toetsQuery("/dossiers/{id}/gebeurtenissen", uri.getQueryParameters());
        return new Lijst<>(gebeurtenissenVan(uuid(id)));
    }

    @GET
    @Path("{id}/gebeurtenissen/{volgnummer}")
    public Gebeurtenisvorm gebeurtenis(@PathParam("id") String id, @PathParam("volgnummer") String volgnummer) {
        contract.toetsQuery("/dossiers/{id}/gebeurtenissen/{volgnummer}", uri.getQueryParameters());
        return gebeurtenissenVan(uuid(id)).stream()
                .filter(g -> Integer.toString(g.volgnummer()).equals(volgnummer))
                .findFirst()
                .orElseThrow(NietGevonden::new);
    }

    @GET
    @Path("{id}/termijnen")
    public Lijst<?> termijnen(@PathParam("id") String id) {
        contract.toetsQuery("/dossiers/{id}/termijnen", uri.getQueryParameters());
        Aanvrager wie = aanvragers.huidige();
        return new Lijst<>(
                vorm(stapdienst.lees(uuid(id), wie, momenten.nu()), wie).termijnen());
    }

    @GET
    @Path("{id}/mogelijkheden")
    public Lijst<?> mogelijkheden(@PathParam("id") String id) {
        contract.toetsQuery("/dossiers/{id}/mogelijkheden", uri.getQueryParameters());
        Aanvrager wie = aanvragers.huidige();
        return new Lijst<>(
                vorm(stapdienst.lees(uuid(id), wie, momenten.nu()), wie).mogelijkheden());
    }

    @POST
    @Path("{id}/{stap: [a-z-]+}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response doe(
            @PathParam("id") String id,
            @PathParam("stap") String stap,
            byte[] ruw,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam(Handelingsmoment.HEADER) @Nullable String moment) {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisDossiersZien(wie);
        UUID dossier = uuid(id);
        Stapinvoer invoer = contract.leesStap(stap, ruw);
        Stand stand = zonderVoorganger(dossier, Versie.van(ifMatch), invoer, wie, momenten.van(moment, wie));
        URI plek = uri.getBaseUriBuilder()
                .path("dossiers")
                .path(dossier.toString())
                .path("gebeurtenissen")
                .path(Integer.toString(stand.dossier().versie()))
                .build();
        return Response.created(plek)
                .tag(Versie.tag(stand.dossier().versie()))
                .entity(vorm(stand, wie))
                .build();
    }

    private Stand zonderVoorganger(
            UUID dossier, int versie, Stapinvoer invoer, Aanvrager wie, Handelingsmoment moment) {
        try {
            return stapdienst.doe(dossier, versie, invoer, wie, moment);
        } catch (GelijktijdigGewijzigd e) {
            throw new Verouderd();
        }
    }

    private List<Gebeurtenisvorm> gebeurtenissenVan(UUID id) {
        return stapdienst.geschiedenis(id, aanvragers.huidige(), momenten.nu()).stream()
                .map(rij -> Gebeurtenisvorm.van(rij, tenant.tenant().id(), opslagvorm))
                .toList();
    }

    private Dossiervorm vorm(Stand stand, Aanvrager wie) {
        return Zicht.van(stand, stapdienst.hier(stand, wie));
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
