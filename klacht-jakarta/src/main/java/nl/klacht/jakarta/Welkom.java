package nl.klacht.jakarta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** The root of the API. */
@ApplicationScoped
@Path("/")
public class Welkom {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, String> welkom() {
        return Map.of("naam", "Klacht");
    }
}
