package nl.klacht.jakarta.bijlage.ui;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Formulierteken;
import nl.klacht.jakarta.beveiliging.Paginapoort;
import nl.klacht.jakarta.beveiliging.Staprechten;
import nl.klacht.jakarta.bijlage.Bijlagedienst;
import nl.klacht.jakarta.bijlage.Formulier;
import nl.klacht.jakarta.bijlage.Meegestuurd;
import nl.klacht.jakarta.fout.Fout;
import nl.klacht.jakarta.fout.Foutantwoord;
import nl.klacht.jakarta.fout.NietToegestaan;
import nl.klacht.jakarta.ui.Verzonden;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form with files before the pages see it; when the request ends nothing of the files is left. No byte of a file is
 * kept of who may not bring one, and none of a form that another site sent.
 */
public class Bestandenpoort extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BESTANDEN = Bestandenpoort.class.getName();
    private static final String TE_VEEL = BESTANDEN + ".teVeel";
    private static final String ZONDER_PLAATS = BESTANDEN + ".zonderPlaats";

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
        try (Formulier formulier = lees(verzoek, aanvragers.huidige())) {
            Verzonden.onthoud(verzoek, formulier.velden());
            verzoek.setAttribute(BESTANDEN, formulier.bestanden());
            verzoek.setAttribute(TE_VEEL, formulier.teVeel());
            verzoek.setAttribute(ZONDER_PLAATS, formulier.zonderPlaats());
            keten.doFilter(new MetVelden(verzoek, formulier.velden()), antwoord);
        } catch (Fout e) {
            Foutantwoord.schrijf(verzoek, antwoord, e);
        }
    }

    /** A request of which the parameters are the fields of the form: the container would look for them in what was read. */
    private static final class MetVelden extends HttpServletRequestWrapper {

        private final Map<String, String[]> velden;

        MetVelden(HttpServletRequest verzoek, Map<String, String[]> velden) {
            super(verzoek);
            this.velden = velden;
        }

        @Override
        public @Nullable String getParameter(String naam) {
            String[] waarden = velden.get(naam);
            return waarden == null ? null : waarden[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(velden);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(velden.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String naam) {
            return velden.get(naam);
        }
    }

    private Formulier lees(HttpServletRequest verzoek, Aanvrager wie) throws IOException {
        boolean brengt = Staprechten.rol(Soort.VOEG_BIJLAGE_TOE, wie).isPresent()
                || Staprechten.rol(Soort.ONTVANG, wie).isPresent();
        if (!brengt || !Paginapoort.isEigenHerkomst(verzoek)) {
            throw new NietToegestaan();
        }
        return Formulier.lees(
                verzoek.getInputStream(),
                verzoek.getContentType(),
                dienst.regels().bestandBytes(),
                velden -> eisTeken(verzoek, velden));
    }

    /** The token is the first field of every form of ours. */
    private static void eisTeken(HttpServletRequest verzoek, Map<String, List<String>> velden) {
        if (!Formulierteken.klopt(verzoek, String.join("", velden.getOrDefault(Formulierteken.VELD, List.of())))) {
            throw new NietToegestaan();
        }
    }

    /** The files that came with a form. */
    @SuppressWarnings("unchecked")
    static List<Meegestuurd> bestanden(HttpServletRequest verzoek) {
        Object bestanden = verzoek.getAttribute(BESTANDEN);
        return bestanden == null ? List.of() : (List<Meegestuurd>) bestanden;
    }

    /** The names of the files that came with a form beyond how many may come at once. */
    @SuppressWarnings("unchecked")
    static List<String> teVeel(HttpServletRequest verzoek) {
        Object namen = verzoek.getAttribute(TE_VEEL);
        return namen == null ? List.of() : (List<String>) namen;
    }

    /** The names of the files that came with a form and for which there was no room on the disk. */
    @SuppressWarnings("unchecked")
    static List<String> zonderPlaats(HttpServletRequest verzoek) {
        Object namen = verzoek.getAttribute(ZONDER_PLAATS);
        return namen == null ? List.of() : (List<String>) namen;
    }
}
