package nl.klacht.jakarta.rapportage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.reporting.jaarcijfers.Jaarcijfers;
import nl.klacht.reporting.jaarcijfers.JaarcijfersCsv;

/** Figures, in the form that the reader asks for. */
@Path("rapportages")
@RequestScoped
public class RapportageResource {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;
    private static final MediaType CSV = new MediaType("text", "csv", "UTF-8");
    private static final MediaType HTML = new MediaType("text", "html", "UTF-8");
    private static final List<Variant> VORMEN =
            Variant.mediaTypes(JSON, CSV, HTML).build();

    /** A hidden count is an x, for which JSON has no number. */
    private static final List<Variant> VORMEN_VAN_PUBLICATIE =
            Variant.mediaTypes(CSV, HTML).build();

    @Inject
    private Contract contract;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Jaarcijferdienst dienst;

    @Context
    private UriInfo uri;

    @Context
    private Request verzoek;

    @GET
    @Path("jaarcijfers")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", MediaType.TEXT_HTML})
    public Response jaarcijfers() {
        Rechten.eisCijfersZien(aanvragers.huidige());
        contract.toetsQuery("/rapportages/jaarcijfers", uri.getQueryParameters());
        int onder = Jaarcijferdienst.onderdrukOnder(uri.getQueryParameters().getFirst("publicatie"));
        Variant vorm = verzoek.selectVariant(onder == 0 ? VORMEN : VORMEN_VAN_PUBLICATIE);
        if (vorm == null) {
            throw new NotAcceptableException();
        }
        int jaar = Integer.parseInt(uri.getQueryParameters().getFirst("jaar"));
        if (is(CSV, vorm.getMediaType())) {
            dienst.meldBestand(aanvragers.huidige(), jaar);
        }
        return antwoord(dienst.van(jaar), vorm.getMediaType(), onder);
    }

    private static Response antwoord(Jaarcijfers cijfers, MediaType vorm, int onder) {
        Response.ResponseBuilder antwoord =
                Response.ok(inhoud(cijfers, vorm, onder), vorm).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return is(CSV, vorm)
                ? antwoord.header(HttpHeaders.CONTENT_DISPOSITION, Bestandsnaam.bijlage(cijfers.jaar()))
                        .build()
                : antwoord.build();
    }

    private static Object inhoud(Jaarcijfers cijfers, MediaType vorm, int onder) {
        if (is(CSV, vorm)) {
            return new JaarcijfersCsv(onder).schrijf(cijfers).getBytes(StandardCharsets.UTF_8);
        }
        return is(HTML, vorm)
                ? Jaarcijferpagina.van(cijfers, onder).getBytes(StandardCharsets.UTF_8)
                : Jaarcijfervorm.van(cijfers);
    }

    private static boolean is(MediaType een, MediaType ander) {
        return een.getSubtype().equals(ander.getSubtype());
    }
}
