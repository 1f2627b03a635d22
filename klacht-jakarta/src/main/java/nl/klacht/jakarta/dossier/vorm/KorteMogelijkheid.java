package nl.klacht.jakarta.dossier.vorm;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Inside a dossier a mogelijkheid speaks plain Dutch only; {@code /mogelijkheden} says the rest (ADR 13). */
final class KorteMogelijkheid extends JsonSerializer<Mogelijkheidvorm> {

    @Override
    public void serialize(Mogelijkheidvorm mogelijkheid, JsonGenerator uit, SerializerProvider wegwijzer)
            throws IOException {
        wegwijzer.defaultSerializeValue(mogelijkheid.kort(), uit);
    }
}
