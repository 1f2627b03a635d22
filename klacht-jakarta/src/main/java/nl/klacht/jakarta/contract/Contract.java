package nl.klacht.jakarta.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.json.Json;

/**
 * The contract of the API, read once. It reads bodies and queries: what comes out has the shape that the contract
 * promises, and may be bound.
 *
 * <p>In a body, null and an empty text count as not filled in and are left out of what comes back.
 */
@ApplicationScoped
public class Contract {

    private static final Logger LOG = Logger.getLogger(Contract.class.getName());

    private final Document document;
    private final Schemas schemas;
    private final Stapvormen stapvormen;
    private final Queryvormen queryvormen;

    public Contract() {
        document = Document.lees();
        schemas = new Schemas(document);
        stapvormen = Stapvormen.van(document);
        queryvormen = Queryvormen.van(document);
    }

    /** Reads the contract before the first request: a mistake in it stops the start, not a user. */
    void begin(@Observes Startup start) {
        LOG.fine(() -> "Contract " + versie() + " gelezen");
    }

    /** The version of the API, as in {@code API-Version}. */
    public String versie() {
        return document.versie();
    }

    /** The contract as JSON text. */
    public byte[] alsJson() {
        return document.alsJson();
    }

    /** The names of the schemas of the contract. */
    public List<String> schemanamen() {
        return document.schemanamen();
    }

    /** All that is wrong with a body that should have this shape; empty when it is right. */
    public List<Invoerfout> toets(String schemanaam, JsonNode body) {
        Opgeschoond schoon = Opgeschoond.van(body);
        List<Invoerfout> fouten = new ArrayList<>(schoon.fouten());
        fouten.addAll(schemas.toets(schemanaam, schoon.inhoud()));
        fouten.addAll(schoon.leeg() ? schemas.onbekendeLegeVelden(schemanaam, body) : List.of());
        return List.copyOf(fouten);
    }

    /** All that is wrong with a body as it was sent. */
    public List<Invoerfout> toets(String schemanaam, byte[] body) {
        try {
            return toets(schemanaam, Bodylezer.lees(body));
        } catch (OngeldigeInvoer e) {
            return e.invoerfouten();
        }
    }

    /**
     * The body, in the shape of this schema.
     *
     * @throws OngeldigeInvoer with all that is wrong
     */
    public JsonNode lees(String schemanaam, byte[] body) {
        return eis(schemanaam, Bodylezer.lees(body));
    }

    /**
     * The body, checked and then bound.
     *
     * @throws OngeldigeInvoer with all that is wrong
     */
    public <T> T lees(String schemanaam, byte[] body, Class<T> soort) {
        return Json.mapper().convertValue(lees(schemanaam, body), soort);
    }

    /**
     * The body of a step: the field {@code handeling} chooses the shape, without it the first of the sub-resource.
     *
     * @param subresource the last segment of the path, as {@code hoorzittingen}
     * @throws OngeldigeInvoer with all that is wrong
     * @throws nl.klacht.jakarta.fout.NietGevonden when there is no such sub-resource
     */
    public Stapinvoer leesStap(String subresource, byte[] body) {
        JsonNode ruw = Bodylezer.lees(body);
        Stapvorm vorm = stapvormen.kies(subresource, ruw);
        return new Stapinvoer(vorm.handeling(), zonderHandeling(eis(vorm.schemanaam(), ruw)));
    }

    /** The schema of this name with its references followed, for who makes a form of it. */
    public JsonNode schema(String schemanaam) {
        return document.uitgeschreven(document.schema(schemanaam));
    }

    /** The shapes of the steps, by sub-resource, the first one of each being the default. */
    public Map<String, List<Stapvorm>> stapvormen() {
        return stapvormen.perSubresource();
    }

    /**
     * Holds a query against the contract: unknown, repeated, missing and wrong parameters, all at once.
     *
     * @param pad the path of a {@code GET} as it stands in the contract
     * @throws OngeldigeInvoer with all that is wrong
     */
    public void toetsQuery(String pad, Map<String, List<String>> query) {
        List<Invoerfout> fouten = queryvormen.toets(pad, query, schemas);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
    }

    private JsonNode eis(String schemanaam, JsonNode body) {
        List<Invoerfout> fouten = toets(schemanaam, body);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return Opgeschoond.van(body).inhoud();
    }

    private static JsonNode zonderHandeling(JsonNode body) {
        ((ObjectNode) body).remove("handeling");
        return body;
    }
}
