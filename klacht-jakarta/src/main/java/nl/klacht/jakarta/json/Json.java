package nl.klacht.jakarta.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The one JSON mapper. */
public final class Json {

    private static final int DIEPTE = 64;
    private static final int TEKST = 16 * 1024 * 1024;
    private static final JsonMapper MAPPER = maak();

    private Json() {}

    /**
     * The mapper: unknown and repeated names are refused, enums are read and written in lower case with underscores (or as
     * their own {@code code()}), moments are written in UTC with at most microseconds, and what is null is left out.
     */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** What we stored ourselves, such as a person. */
    public static JsonNode lees(String bewaard) {
        try {
            return MAPPER.readTree(bewaard);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored is no JSON", e);
        }
    }

    private static JsonMapper maak() {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DIEPTE)
                                .maxStringLength(TEKST)
                                .build())
                        .build())
                .addModule(new JavaTimeModule())
                .addModule(new KlachtModule())
                .annotationIntrospector(new Enumnamen())
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Integer, eis -> eis.setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
                .build();
    }
}
