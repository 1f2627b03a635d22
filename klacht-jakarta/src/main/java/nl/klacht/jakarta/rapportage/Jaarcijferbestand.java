package nl.klacht.jakarta.rapportage;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.reporting.jaarcijfers.JaarcijfersCsv;

/** The yearly figures as a file, for who is on the page and so has a session instead of a password in a header. */
@WebServlet("/rapportages/jaarcijfers.csv")
public class Jaarcijferbestand extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Aanvragers aanvragers;

    @Inject
    private transient Jaarcijferdienst dienst;

    @Inject
    private transient Verslagjaren jaren;

    @Override
    protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        Rechten.eisCijfersZien(aanvragers.huidige());
        int jaar = jaren.find(verzoek.getParameter("jaar")).orElseThrow(NietGevonden::new);
        dienst.meldBestand(aanvragers.huidige(), jaar);
        byte[] csv = new JaarcijfersCsv(Jaarcijferdienst.onderdrukOnder(verzoek.getParameter("publicatie")))
                .schrijf(dienst.van(jaar))
                .getBytes(StandardCharsets.UTF_8);
        antwoord.setContentType("text/csv;charset=UTF-8");
        antwoord.setHeader("Content-Disposition", Bestandsnaam.bijlage(jaar));
        antwoord.setContentLength(csv.length);
        antwoord.getOutputStream().write(csv);
    }
}
