package nl.klacht.jakarta.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Format;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.klacht.jakarta.fout.Invoerfout;

/** The schemas of the contract, ready to hold a body against. */
final class Schemas {

    /** A name, not an address: the text is given along and nothing is fetched. */
    private static final String BRON = "https://klacht.invalid/openapi.json";

    private static final List<Format> VORMEN = List.of(Datumvorm.DATE, Datumvorm.DATE_TIME);

    private final Schemafout verwoording;
    private final JsonSchema wortel;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    Schemas(Document document) {
        verwoording = new Schemafout(document);
        String tekst = new String(document.alsJson(), StandardCharsets.UTF_8);
        JsonMetaSchema taal = JsonMetaSchema.builder(OpenApi30.getInstance())
                .formats(VORMEN)
                .unknownKeywordFactory((woord, context) -> new NonValidationKeyword(woord))
                .build();
        wortel = JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4))
                .defaultMetaSchemaIri(taal.getIri())
                .metaSchema(taal)
                .schemaLoaders(laders -> laders.schemas(Map.of(BRON, tekst)))
                .build()
                .getSchema(SchemaLocation.of(BRON), instellingen());
        document.schemanamen().forEach(this::schema);
    }

    /** Everything that is wrong, in the order of the body. */
    List<Invoerfout> toets(String naam, JsonNode body) {
        return schema(naam).validate(body).stream()
                .map(verwoording::inBody)
                .distinct()
                .toList();
    }

    /** Fields that are not in the contract and were sent empty. */
    List<Invoerfout> onbekendeLegeVelden(String naam, JsonNode body) {
        return schema(naam).validate(body).stream()
                .filter(fout -> fout.getType().equals("additionalProperties") && isLeegVeld(fout, body))
                .map(verwoording::inBody)
                .toList();
    }

    /** What is wrong with one value, with the name of its parameter. */
    List<Invoerfout> toetsParameter(String parameter, String verwijzing, JsonNode waarde) {
        return schemas.computeIfAbsent(verwijzing, this::laad).validate(waarde).stream()
                .map(fout -> verwoording.inParameter(parameter, fout))
                .toList();
    }

    private static boolean isLeegVeld(ValidationMessage fout, JsonNode body) {
        JsonNode waarde = body.at(fout.getInstanceLocation().toString()).path(fout.getProperty());
        return waarde.isNull() || waarde.asText().isBlank();
    }

    private JsonSchema schema(String naam) {
        return schemas.computeIfAbsent("#/components/schemas/" + naam, this::laad);
    }

    /** A part of the one tree: a schema that the factory is asked for by its address reads the whole contract again. */
    private JsonSchema laad(String verwijzing) {
        JsonSchema schema = wortel.getRefSchema(SchemaLocation.Fragment.of(verwijzing.substring(1)));
        schema.initializeValidators();
        return schema;
    }

    private static SchemaValidatorsConfig instellingen() {
        return SchemaValidatorsConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .build();
    }
}
