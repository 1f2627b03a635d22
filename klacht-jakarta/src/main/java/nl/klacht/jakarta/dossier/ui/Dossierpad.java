package nl.klacht.jakarta.dossier.ui;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klacht.jakarta.bijlage.ui.Bijlagepad;
import nl.klacht.jakarta.fout.NietGevonden;

/**
 * Gives a dossier, its print and its steps an address of their own: {@code /dossiers/{id}}, {@code /dossiers/{id}/afdruk} and
 * {@code /dossiers/{id}/stap/{stap}}.
 */
@WebServlet("/dossiers/*")
public class Dossierpad extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The attributes in which the pages find what the path names. */
    static final String ID = "dossier.id";

    static final String STAP = "dossier.stap";

    private static final Pattern PAD = Pattern.compile(
            "/(?<id>[0-9a-fA-F-]{36})"
                    + "((?<afdruk>/afdruk)|/stap/(?<stap>[a-z_]{1,60})|(?<bijlagen>/bijlagen(?:/(?<bijlage>[0-9a-fA-F-]{36}))?))?");

    @Inject
    private transient Bijlagepad bijlagepad;

    @Override
    protected void service(HttpServletRequest verzoek, HttpServletResponse antwoord)
            throws ServletException, IOException {
        Matcher pad = PAD.matcher(String.valueOf(verzoek.getPathInfo()));
        if (!pad.matches()) {
            throw new NietGevonden();
        }
        if (pad.group("bijlagen") != null) {
            bijlagepad.ga(pad.group("id"), pad.group("bijlage"), verzoek, antwoord);
            return;
        }
        String stap = pad.group("stap");
        verzoek.setAttribute(ID, pad.group("id"));
        verzoek.setAttribute(STAP, stap);
        verzoek.getRequestDispatcher(stap == null ? lezen(pad) : "/stap.xhtml").forward(verzoek, antwoord);
    }

    private static String lezen(Matcher pad) {
        return pad.group("afdruk") == null ? "/dossier.xhtml" : "/afdruk.xhtml";
    }
}
