package nl.klacht.jakarta.fout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Turns whatever is thrown in the API into a problem answer. */
@Provider
@ApplicationScoped
public class FoutMapper implements ExceptionMapper<Throwable> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable oorzaak) {
        if (oorzaak instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        return antwoord(oorzaak, Trace.id(request), request.getRequestURI());
    }

    static Response antwoord(Throwable oorzaak, String traceId, String pad) {
        Fout fout = Foutherkenning.van(oorzaak, traceId);
        var antwoord =
                Response.status(fout.code().status()).type(Probleem.MEDIATYPE).entity(Probleem.van(fout, pad, traceId));
        fout.opnieuwNa().ifPresent(seconden -> antwoord.header(HttpHeaders.RETRY_AFTER, seconden));
        if (oorzaak instanceof WebApplicationException web && web.getResponse().getHeaderString("Allow") != null) {
            antwoord.header("Allow", web.getResponse().getHeaderString("Allow"));
        }
        return antwoord.build();
    }
}
