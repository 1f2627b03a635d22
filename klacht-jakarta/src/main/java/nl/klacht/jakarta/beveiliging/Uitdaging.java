package nl.klacht.jakarta.beveiliging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import nl.klacht.jakarta.platform.Demo;

/** Says with every 401 of the API how one can log in (RFC 9110). */
@Provider
public class Uitdaging implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Status.UNAUTHORIZED.getStatusCode()) {
            response.getHeaders()
                    .putSingle(HttpHeaders.WWW_AUTHENTICATE, Demo.aan() ? "Basic realm=\"Klacht\"" : "Bearer");
        }
    }
}
