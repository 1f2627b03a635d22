package nl.klacht.jakarta.avg.api;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.klacht.core.recht.avg.AVG17;
import nl.klacht.jakarta.avg.Antwoord;
import nl.klacht.jakarta.avg.Avgdienst;
import nl.klacht.jakarta.avg.Inzagekopie;
import nl.klacht.jakarta.avg.Persoonsvraag;
import nl.klacht.jakarta.avg.Persoonzoeker;
import nl.klacht.jakarta.avg.Verzoek;
import nl.klacht.jakarta.avg.Verzoek.Uitkomst;
import nl.klacht.jakarta.avg.Verzoeken;
import nl.klacht.jakarta.avg.Verzoeksoort;
import nl.klacht.jakarta.avg.Vindplaats;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.contract.Bladervraag;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.json.Json;

/** Requests of persons about their data: the register, finding them, the copy, and the answer. */
@Path("avg-verzoeken")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AvgResource {

    @Inject
    private Contract contract;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Avgdienst dienst;

    @Inject
    private Persoonzoeker zoeker;

    @Context
    private UriInfo uri;

    @GET
    public Verzoeken lijst() {
        Rechten.eisAvgZien(aanvragers.huidige());
        MultivaluedMap<String, String> vraag = uri.getQueryParameters();
        contract.toetsQuery("/avg-verzoeken", vraag);
        Bladervraag blad = Bladervraag.van(vraag);
        return dienst.lijst(blad.na(), blad.aantal());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response registreer(byte[] ruw) {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisAvgZien(wie);
        JsonNode body = contract.lees("AvgVerzoekBody", ruw);
        return gemaakt(dienst.registreer(
                soort(body),
                LocalDate.parse(body.path("ontvangenOp").asText()),
                Json.mapper().convertValue(body.path("persoon"), Persoonsvraag.class),
                wie));
    }

    @GET
    @Path("{verzoek}")
    public Verzoek lees(@PathParam("verzoek") String verzoek) {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisAvgZien(wie);
        contract.toetsQuery("/avg-verzoeken/{verzoek}", uri.getQueryParameters());
        return dienst.lees(uuid(verzoek), Rechten.magAvgBehandelen(wie));
    }

    @POST
    @Path("{verzoek}/verlengingen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response verleng(@PathParam("verzoek") String verzoek, byte[] ruw) {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisAvgBehandelen(wie);
        JsonNode body = contract.lees("AvgVerlenging", ruw);
        return gemaakt(dienst.verleng(uuid(verzoek), body.path("reden").asText(), wie));
    }

    @GET
    @Path("{verzoek}/vindplaatsen")
    public Vindplaatsen vindplaatsen(@PathParam("verzoek") String verzoek) {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisAvgBehandelen(wie);
        contract.toetsQuery("/avg-verzoeken/{verzoek}/vindplaatsen", uri.getQueryParameters());
        return new Vindplaatsen(zoeker.zoek(uuid(verzoek), wie));
    }

    /** Nothing is kept of it but that it was made; it is asked by POST because the keys of persons stand in the body. */
    @POST
    @Path("{verzoek}/inzagekopieen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Inzagekopie kopie(@PathParam("verzoek") String verzoek, byte[] ruw) {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisAvgBehandelen(wie);
        JsonNode body = contract.lees("AvgKopieBody", ruw);
        Set<UUID> personen = stroom(body.path("personen"))
                .map(id -> UUID.fromString(id.asText()))
                .collect(Collectors.toSet());
        return zoeker.kopie(uuid(verzoek), personen, wie);
    }

    @POST
    @Path("{verzoek}/besluiten")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response besluit(@PathParam("verzoek") String verzoek, byte[] ruw) {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisAvgBehandelen(wie);
        JsonNode body = contract.lees("AvgBesluitBody", ruw);
        List<Vindplaats.Geweigerd> geweigerd = stroom(body.path("geweigerd"))
                .map(deel -> new Vindplaats.Geweigerd(
                        UUID.fromString(deel.path("dossier").asText()),
                        AVG17.Wat.valueOf(deel.path("gegevens").asText().toUpperCase(Locale.ROOT))))
                .toList();
        Uitkomst uitkomst = Uitkomst.valueOf(body.path("uitkomst").asText().toUpperCase(Locale.ROOT));
        List<String> waarom = stroom(body.path("waarom")).map(JsonNode::asText).toList();
        Antwoord antwoord = new Antwoord(
                uitkomst, geweigerd, waarom, body.path("toelichting").asText());
        return gemaakt(dienst.besluit(uuid(verzoek), antwoord, wie));
    }

    /** What was found. */
    public record Vindplaatsen(List<Vindplaats> results) {}

    private Response gemaakt(Verzoek verzoek) {
        return Response.created(uri.getBaseUriBuilder()
                        .path("avg-verzoeken")
                        .path(verzoek.id().toString())
                        .build())
                .entity(verzoek)
                .build();
    }

    private static Verzoeksoort soort(JsonNode body) {
        return Verzoeksoort.van(body.path("soort").asText());
    }

    private static Stream<JsonNode> stroom(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false);
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
