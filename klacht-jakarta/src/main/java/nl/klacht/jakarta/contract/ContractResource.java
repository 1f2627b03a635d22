package nl.klacht.jakarta.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The contract for everyone who wants to read it, from any site. */
@ApplicationScoped
@Path("/openapi.json")
public class ContractResource {

    @Inject
    Contract contract;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response lees() {
        return Response.ok(contract.alsJson())
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
