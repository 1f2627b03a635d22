package nl.klacht.jakarta.beveiliging;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Ends the session: in the register, in the browser, and at the issuer. */
public class Uitlogservlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Where the page finds the address of the issuer. */
    static final String ADRES = "uitlogadres";

    @Inject
    private transient Inlogdienst dienst;

    /** A form may not lead to another site (form-action), so a page of ours sends the browser on. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<String> issuer = dienst.uit(request, response);
        if (issuer.isEmpty()) {
            response.sendRedirect("/");
            return;
        }
        request.setAttribute(ADRES, issuer.get());
        request.getRequestDispatcher("/uitgelogd.xhtml").forward(request, response);
    }
}
