package nl.klacht.jakarta.beveiliging;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session, in the register and in the browser. */
public class Uitlogservlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Sessies sessies;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sessiecookie.lees(request).ifPresent(sessies::eindig);
        Sessiecookie.wis(response);
        response.sendRedirect("/");
    }
}
