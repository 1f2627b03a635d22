package nl.klacht.jakarta.dossier.vorm;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.klacht.core.behandeling.Handeling;
import nl.klacht.core.behandeling.Ontvang;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.dossier.Bestand;
import nl.klacht.core.dossier.Hoedanigheid;
import nl.klacht.core.dossier.Namens;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;

/**
 * Makes a handeling of a body that the contract has approved. Its free text and persons go to the collection; the
 * handeling gets references.
 */
@ApplicationScoped
public class Invoervorm {

    private static final JsonMapper MAPPER =
            Kernmodule.mapper().addModule(verwijzingen()).build();

    /** The handeling that a body asks for; which of the soorten of its sub-resource it is was decided before. */
    public Handeling lees(Soort soort, JsonNode body, Inhoudsverzameling inhoud) {
        ObjectNode zonderKeuze = ((ObjectNode) body.deepCopy());
        zonderKeuze.remove("handeling");
        return lees(soort.type(), zonderKeuze, inhoud);
    }

    /** The receipt that an intake body asks for, with the kenmerk that the municipality gives it. */
    public Ontvang leesOntvangst(JsonNode body, String kenmerk, Inhoudsverzameling inhoud) {
        ObjectNode metKenmerk = ((ObjectNode) body.deepCopy()).put("kenmerk", kenmerk);
        return lees(Ontvang.class, metKenmerk, inhoud);
    }

    private static <H> H lees(Class<H> type, JsonNode body, Inhoudsverzameling inhoud) {
        try {
            return MAPPER.readerFor(type)
                    .withAttribute(Inhoudsverzameling.class, inhoud)
                    .readValue(body);
        } catch (JsonMappingException e) {
            throw onmogelijk(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the contract cannot see: a last day before the first one, a part that is named twice, a number too large. */
    private static OngeldigeInvoer onmogelijk(JsonMappingException e) {
        String plek = e.getPath().stream()
                .map(stap -> "/" + (stap.getFieldName() == null ? stap.getIndex() : stap.getFieldName()))
                .collect(Collectors.joining());
        String reden = e.getCause() instanceof IllegalArgumentException tegenstrijdig
                ? tegenstrijdig.getMessage()
                : "Deze waarde kan hier niet";
        return new OngeldigeInvoer(Invoerfout.inBody("#" + plek, zin(reden)));
    }

    private static String zin(String reden) {
        return reden.substring(0, 1).toUpperCase(Locale.ROOT) + reden.substring(1)
                + ". Verbeter dit en stuur het opnieuw.";
    }

    private static SimpleModule verwijzingen() {
        SimpleModule module = new SimpleModule();
        module.addDeserializer(Tekst.class, new Tekstlezer());
        module.addDeserializer(Bestand.class, new Bestandlezer());
        module.addDeserializer(Persoon.class, new Persoonlezer());
        module.addDeserializer(Namens.class, new Namenslezer());
        return module;
    }

    private static Inhoudsverzameling inhoud(DeserializationContext context) {
        return (Inhoudsverzameling) context.getAttribute(Inhoudsverzameling.class);
    }

    private static final class Tekstlezer extends StdDeserializer<Tekst> {

        Tekstlezer() {
            super(Tekst.class);
        }

        @Override
        public Tekst deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return inhoud(context).tekst(in.getValueAsString());
        }
    }

    private static final class Bestandlezer extends StdDeserializer<Bestand> {

        Bestandlezer() {
            super(Bestand.class);
        }

        @Override
        public Bestand deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return inhoud(context).bestand(in.getValueAsString());
            } catch (IllegalArgumentException e) {
                throw JsonMappingException.from(in, e.getMessage(), e);
            }
        }
    }

    private static final class Persoonlezer extends StdDeserializer<Persoon> {

        Persoonlezer() {
            super(Persoon.class);
        }

        @Override
        public Persoon deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return inhoud(context).persoon(context.readTree(in));
        }
    }

    /** The represented person and the capacity of who represents him come in as one object. */
    private static final class Namenslezer extends StdDeserializer<Namens> {

        Namenslezer() {
            super(Namens.class);
        }

        @Override
        public Namens deserialize(JsonParser in, DeserializationContext context) throws IOException {
            ObjectNode gegevens = (ObjectNode) context.readTree(in);
            String hoedanigheid = gegevens.get("hoedanigheid").asText();
            return new Namens(
                    inhoud(context).persoon(gegevens), Hoedanigheid.valueOf(hoedanigheid.toUpperCase(Locale.ROOT)));
        }
    }
}
