package nl.klacht.jakarta.beveiliging;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Where the issuer itself comes to tell that a session or an account has ended there (OpenID Connect Back-Channel Logout). */
public class Afmeldservlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Inlogdienst dienst;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        boolean gedaan = dienst.uitDoorIssuer(request.getParameter("logout_token"));
        response.setStatus(gedaan ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
    }
}
