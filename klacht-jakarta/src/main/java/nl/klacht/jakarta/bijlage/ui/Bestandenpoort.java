package nl.klacht.jakarta.bijlage.ui;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.bijlage.Bijlagedienst;
import nl.klacht.jakarta.bijlage.Formulier;
import nl.klacht.jakarta.bijlage.Meegestuurd;
import nl.klacht.jakarta.fout.Fout;
import nl.klacht.jakarta.fout.Foutantwoord;
import nl.klacht.jakarta.ui.Verzonden;

/** Reads a form with files before the pages see it, for who logged in; when the request ends nothing of the files is left. */
public class Bestandenpoort extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BESTANDEN = Bestandenpoort.class.getName();

    @Inject
    private transient Aanvragers aanvragers;

    @Inject
    private transient Bijlagedienst dienst;

    @Override
    protected void doFilter(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        boolean pagina = !verzoek.getRequestURI().startsWith("/api/");
        if (!pagina
                || !Formulier.is(verzoek.getContentType())
                || !aanvragers.huidige().isAangemeld()) {
            keten.doFilter(verzoek, antwoord);
            return;
        }
        try (Formulier formulier = lees(verzoek)) {
            Verzonden.onthoud(verzoek, formulier.velden());
            verzoek.setAttribute(BESTANDEN, formulier.bestanden());
            keten.doFilter(verzoek, antwoord);
        } catch (Fout e) {
            Foutantwoord.schrijf(verzoek, antwoord, e);
        }
    }

    private Formulier lees(HttpServletRequest verzoek) throws IOException {
        return Formulier.lees(
                verzoek.getInputStream(),
                verzoek.getContentType(),
                dienst.regels().bestandBytes());
    }

    /** The files that came with a form. */
    @SuppressWarnings("unchecked")
    static List<Meegestuurd> bestanden(HttpServletRequest verzoek) {
        Object bestanden = verzoek.getAttribute(BESTANDEN);
        return bestanden == null ? List.of() : (List<Meegestuurd>) bestanden;
    }
}
