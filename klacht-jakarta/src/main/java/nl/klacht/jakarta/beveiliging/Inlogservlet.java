package nl.klacht.jakarta.beveiliging;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The way to the issuer and the way back. Each answers with an address, so that no code stays in the history. */
public class Inlogservlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Inlogdienst dienst;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(
                request.getServletPath().equals(Inlogdienst.TERUG)
                        ? dienst.rondAf(request, response)
                        : dienst.begin(request, response, Inlogpagina.eigenPad(request.getParameter("naar"))));
    }
}
