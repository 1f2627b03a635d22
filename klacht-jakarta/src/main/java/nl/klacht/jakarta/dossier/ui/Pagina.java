package nl.klacht.jakarta.dossier.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.ui.Formulierlezer;

/** What the pages of a dossier need of the request: who asks, what was sent, and the way to the next page. */
@RequestScoped
class Pagina {

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Aanvragers aanvragers;

    Aanvrager wie() {
        return aanvragers.huidige();
    }

    boolean isVerstuurd() {
        return "POST".equals(verzoek.getMethod());
    }

    String parameter(String naam) {
        String waarde = verzoek.getParameter(naam);
        return waarde == null ? "" : waarde.strip();
    }

    Formulierlezer formulier() {
        return new Formulierlezer(verzoek.getParameterMap());
    }

    /** The first value of every field, to show again. */
    Map<String, String> waarden() {
        Map<String, String> waarden = new TreeMap<>();
        verzoek.getParameterMap().forEach((naam, alle) -> waarden.put(naam, alle[0]));
        return waarden;
    }

    /** The dossier that the address names. */
    UUID dossier() {
        try {
            return UUID.fromString(String.valueOf(verzoek.getAttribute(Dossierpad.ID)));
        } catch (IllegalArgumentException e) {
            throw new NietGevonden();
        }
    }

    /** The step that the address names. */
    String stap() {
        return String.valueOf(verzoek.getAttribute(Dossierpad.STAP));
    }

    static void naar(String adres) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(adres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The errors by field, in the order of the body; those of one field become one text. */
    static Map<String, String> perVeld(List<Invoerfout> fouten) {
        Map<String, String> perVeld = new LinkedHashMap<>();
        for (Invoerfout fout : fouten) {
            String veld = fout.pointer() == null ? "" : Formulierlezer.veldVan(fout.pointer());
            perVeld.merge(veld.isEmpty() ? "inhoud" : veld, fout.detail(), (a, b) -> a + " " + b);
        }
        return perVeld;
    }
}
