package nl.klacht.jakarta.json;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/** Writes what a resource returns as JSON; text, bytes and streams go out as they are. */
@Provider
@ApplicationScoped
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class JsonSchrijver implements MessageBodyWriter<Object> {

    private static final List<Class<?>> ALS_ZODANIG =
            List.of(CharSequence.class, byte[].class, InputStream.class, jakarta.ws.rs.core.StreamingOutput.class);

    @Override
    public boolean isWriteable(Class<?> soort, Type generiek, Annotation[] annotaties, MediaType vorm) {
        return ALS_ZODANIG.stream().noneMatch(ruw -> ruw.isAssignableFrom(soort));
    }

    @Override
    public void writeTo(
            Object waarde,
            Class<?> soort,
            Type generiek,
            Annotation[] annotaties,
            MediaType vorm,
            MultivaluedMap<String, Object> koppen,
            OutputStream uit)
            throws IOException {
        uit.write(Json.mapper().writeValueAsBytes(waarde));
    }
}
