package nl.klacht.jakarta.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.keten.Ketenhoofd;

/** How the values of the core look in JSON where a record alone does not say it. */
final class KlachtModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    KlachtModule() {
        super("klacht");
        addSerializer(Instant.class, new MomentUit());
        addDeserializer(Instant.class, new MomentIn());
        addSerializer(OffsetDateTime.class, new TijdstipUit());
        addSerializer(Vindplaats.class, new VindplaatsUit());
        addSerializer(Grond.class, new GrondUit());
        setMixInAnnotation(Ketenhoofd.class, Hoofdvelden.class);
    }

    /** Of a head its fields; whether they fit together is for who computes it. */
    private interface Hoofdvelden {

        @JsonIgnore
        boolean isHeel();
    }

    private static String inUtc(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).toString();
    }

    private static final class MomentUit extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant moment, JsonGenerator uit, SerializerProvider p) throws IOException {
            uit.writeString(inUtc(moment));
        }
    }

    private static final class TijdstipUit extends JsonSerializer<OffsetDateTime> {
        @Override
        public void serialize(OffsetDateTime tijdstip, JsonGenerator uit, SerializerProvider p) throws IOException {
            uit.writeString(inUtc(tijdstip.toInstant()));
        }
    }

    private static final class MomentIn extends JsonDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String tekst = in.getText();
            try {
                return OffsetDateTime.parse(tekst).toInstant().truncatedTo(ChronoUnit.MICROS);
            } catch (DateTimeException e) {
                return (Instant) context.handleWeirdStringValue(Instant.class, tekst, "geen moment met tijdzone");
            }
        }
    }

    private static final class VindplaatsUit extends JsonSerializer<Vindplaats> {
        @Override
        public void serialize(Vindplaats plaats, JsonGenerator uit, SerializerProvider p) throws IOException {
            uit.writeString(plaats.aanduiding());
        }
    }

    private static final class GrondUit extends JsonSerializer<Grond> {
        @Override
        public void serialize(Grond grond, JsonGenerator uit, SerializerProvider p) throws IOException {
            uit.writeStartObject();
            uit.writeStringField("vindplaats", grond.vindplaats().aanduiding());
            uit.writeStringField("uitleg", grond.uitleg());
            if (grond.zegtJuridischMeer()) {
                uit.writeStringField("juridisch", grond.juridisch());
            }
            String register = Registerplaats.van(grond.vindplaats());
            if (register != null) {
                uit.writeStringField("register", register);
            }
            uit.writeEndObject();
        }
    }
}
