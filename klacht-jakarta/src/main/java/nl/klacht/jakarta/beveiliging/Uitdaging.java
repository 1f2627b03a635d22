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
            response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, manier(request));
        }
    }

    /** Who brought a token is told that it was no good (RFC 6750). */
    private static String manier(ContainerRequestContext request) {
        if (Demo.aan()) {
            return "Basic realm=\"Klacht\"";
        }
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) == null ? "Bearer" : "Bearer error=\"invalid_token\"";
    }
}
