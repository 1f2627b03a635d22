package nl.klacht.jakarta.bijlage.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.bijlage.Bijlage;
import nl.klacht.jakarta.bijlage.Bijlagedienst;
import nl.klacht.jakarta.bijlage.Formulier;
import nl.klacht.jakarta.bijlage.Meegestuurd;
import nl.klacht.jakarta.bijlage.Ruimte;
import nl.klacht.jakarta.bijlage.Toegevoegd;
import nl.klacht.jakarta.bijlage.Toevoeging;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.dossier.Handelingsmoment;
import nl.klacht.jakarta.dossier.api.Lijst;
import nl.klacht.jakarta.dossier.api.Momenten;
import nl.klacht.jakarta.dossier.api.Versie;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.fout.Trace;
import nl.klacht.jakarta.json.Json;
import org.jspecify.annotations.Nullable;

/** The files of a dossier: bringing one, listing them, and the bytes of one. */
@Path("dossiers/{id}/bijlagen")
@RequestScoped
public class BijlageResource {

    private static final String SCHEMA = "VoegBijlageToeBody";
    private static final String BESTAND = "bestand";
    private static final String ONDERDELEN = "onderdelen";
    private static final String PAD = "/dossiers/{id}/bijlagen";
    private static final int GETAL_HOOGSTENS = 9;

    @Inject
    private Bijlagedienst dienst;

    @Inject
    private Contract contract;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Momenten momenten;

    @Inject
    private HttpServletRequest verzoek;

    @Context
    private UriInfo uri;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Lijst<Bijlagevorm> alle(@PathParam("id") String id) {
        contract.toetsQuery(PAD, uri.getQueryParameters());
        return new Lijst<>(dienst.alle(uuid(id), aanvragers.huidige(), momenten.nu()).stream()
                .map(Bijlagevorm::van)
                .toList());
    }

    /** Who may not do this, or too late, hears so before anything of the file is read. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Response voegToe(
            @PathParam("id") String id,
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Handelingsmoment.HEADER) @Nullable String moment) {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisDossiersZien(wie);
        UUID dossier = uuid(id);
        Handelingsmoment wanneer = momenten.van(moment, wie);
        int versie = Versie.van(ifMatch);
        Ruimte ruimte = dienst.ruimte(dossier, versie, wie, wanneer);
        try (Formulier formulier = Formulier.lees(body, contentType, ruimte.bytes())) {
            formulier.eisPlaats();
            Toevoeging toevoeging = toevoeging(formulier);
            return antwoord(dienst.voegToe(dossier, versie, toevoeging, wie, wanneer, Trace.id(verzoek)));
        }
    }

    private Response antwoord(Toegevoegd toegevoegd) {
        Response.ResponseBuilder antwoord = toegevoegd.nieuw()
                ? Response.created(uri.getAbsolutePathBuilder()
                        .path(toegevoegd.bijlage().id().toString())
                        .build())
                : Response.ok();
        return antwoord.tag(Versie.tag(toegevoegd.versie()))
                .entity(Bijlagevorm.van(toegevoegd))
                .build();
    }

    /** The form in the shape of the contract, with the file under its name. */
    private Toevoeging toevoeging(Formulier formulier) {
        eisEenBestand(formulier.bestanden());
        ObjectNode gegeven = Json.mapper().createObjectNode();
        formulier.velden().forEach((veld, waarden) -> {
            if (veld.equals(ONDERDELEN)) {
                nummers(waarden, gegeven.putArray(ONDERDELEN));
            } else {
                gegeven.put(veld, waarden[0]);
            }
        });
        Meegestuurd bestand = formulier.bestanden().get(0);
        gegeven.put(BESTAND, bestand.naam().isBlank() ? BESTAND : bestand.naam());
        List<Invoerfout> fouten = contract.toets(SCHEMA, gegeven);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        List<Integer> onderdelen = new ArrayList<>();
        gegeven.path(ONDERDELEN).forEach(nummer -> onderdelen.add(nummer.asInt()));
        String naam = gegeven.path("naam").asText("").isBlank()
                ? bestand.naam()
                : gegeven.get("naam").asText();
        return new Toevoeging(gegeven.get("document").asText(), onderdelen, naam, bestand.spoel());
    }

    /** A number, or what stands there instead, so that the contract says what is wrong with it. */
    private static void nummers(String[] waarden, ArrayNode lijst) {
        for (String waarde : waarden) {
            boolean getal = waarde.matches("\\d{1," + GETAL_HOOGSTENS + "}");
            if (getal) {
                lijst.add(Integer.parseInt(waarde));
            } else {
                lijst.add(waarde);
            }
        }
    }

    private static void eisEenBestand(List<Meegestuurd> bestanden) {
        boolean goed = bestanden.size() == 1 && bestanden.get(0).veld().equals(BESTAND);
        if (!goed) {
            throw new OngeldigeInvoer(
                    Invoerfout.inBody("#/" + BESTAND, "Stuur precies één bestand mee, in het veld ‘bestand’."));
        }
    }

    @GET
    @Path("{bijlage}")
    public Response lees(@PathParam("id") String id, @PathParam("bijlage") String nummer) {
        contract.toetsQuery(PAD + "/{bijlage}", uri.getQueryParameters());
        Aanvrager wie = aanvragers.huidige();
        Bijlage bijlage = dienst.open(uuid(id), uuid(nummer), wie, momenten.nu());
        StreamingOutput inhoud = uit -> dienst.schrijf(bijlage, uit);
        return Response.ok(inhoud, bijlage.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, Bijlagedienst.disposition(bijlage))
                .header(HttpHeaders.CONTENT_LENGTH, bijlage.omvang())
                .build();
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
