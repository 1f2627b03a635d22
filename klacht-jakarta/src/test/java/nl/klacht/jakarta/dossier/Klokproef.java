package nl.klacht.jakarta.dossier;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Puts the clock of the server as far from the real one as is asked; it is in no war but that of the test. */
@WebServlet("/proef/klok")
public class Klokproef extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Proefklok klok;

    @Override
    protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        klok.zet(Duration.parse(verzoek.getParameter("verschil")));
        antwoord.setContentType("text/plain;charset=UTF-8");
        antwoord.getWriter().write(klok.nu().toString());
    }
}
