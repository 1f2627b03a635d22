package nl.klacht.jakarta.wegwijzer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.jakarta.beheer.Kaders;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.dossier.Dossierdienst;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.dossier.vorm.Dossiervorm;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.tenant.TenantContext;

/** Asks the rules without telling the municipality anything. Nothing is stored and nobody needs to log in. */
@Path("wegwijzers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WegwijzerResource {

    private static final String PEILDATUM = "peildatum";
    private static final String LOKALE_REGELS = "lokaleRegels";

    @Inject
    private Contract contract;

    @Inject
    private Dossierdienst dienst;

    @Inject
    private Kaders kaders;

    @Inject
    private TenantContext tenant;

    @Inject
    private Klok klok;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Wegwijzervorm wijs(byte[] ruw) {
        if (tenant.find().isEmpty()) {
            throw new NietGevonden();
        }
        ObjectNode body = (ObjectNode) contract.lees("WegwijzerVraag", ruw);
        LocalDate peildatum = peildatum(body.remove(PEILDATUM));
        Kader kader = kader(body.remove(LOKALE_REGELS));
        Instant moment = moment(peildatum);
        vulAan(body, moment);
        Stand stand = dienst.proef(body, kader, moment);
        return Wegwijzervorm.van(Dossiervorm.van(stand, soort -> false), peildatum);
    }

    /** What an intake must say and a question need not: received on the day that is asked about, at a desk. */
    private static void vulAan(ObjectNode body, Instant moment) {
        if (!body.has("ontvangenOp")) {
            body.put("ontvangenOp", moment.toString());
        }
        if (!body.has("kanaal")) {
            body.put("kanaal", "webformulier");
        }
    }

    private LocalDate peildatum(JsonNode gevraagd) {
        return gevraagd == null ? LokaleDag.van(klok.nu()) : LocalDate.parse(gevraagd.asText());
    }

    /** The end of a day that has passed or is to come; now for today. */
    private Instant moment(LocalDate peildatum) {
        Instant nu = klok.nu();
        return peildatum.equals(LokaleDag.van(nu))
                ? nu
                : peildatum.atTime(LocalTime.of(23, 59)).atZone(LokaleDag.ZONE).toInstant();
    }

    private Kader kader(JsonNode watAls) {
        Kader kader = kaders.van(tenant.tenant().id());
        JsonNode adviesprocedure = watAls == null ? null : watAls.get("adviesprocedure");
        return adviesprocedure == null
                ? kader
                : kader.metRegels(kader.regels().metAdviesprocedure(adviesprocedure.asBoolean(), "wat als"));
    }
}
