package nl.klacht.jakarta.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.klacht.jakarta.beheer.Gemeenten;
import nl.klacht.jakarta.tenant.TenantContext;

/** The house style of the municipality of this host, over the default one: custom properties only, checked when read. */
@WebServlet("/stijl/huisstijl.css")
public class Huisstijl extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TenantContext context;

    @Inject
    private transient Gemeenten gemeenten;

    @Override
    protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        byte[] tokens = context.find()
                .map(tenant -> gemeenten.van(tenant.id()).tokens())
                .orElse("")
                .getBytes(StandardCharsets.UTF_8);
        antwoord.setContentType("text/css;charset=UTF-8");
        antwoord.setContentLength(tokens.length);
        antwoord.getOutputStream().write(tokens);
    }
}
