package nl.klacht.jakarta.dossier.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.ui.Formulierlezer;
import nl.klacht.jakarta.ui.Verzonden;

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
        return Verzonden.waarde(verzoek, naam).strip();
    }

    Formulierlezer formulier() {
        return new Formulierlezer(Verzonden.velden(verzoek));
    }

    /** The first value of every field, to show again. */
    Map<String, String> waarden() {
        Map<String, String> waarden = new TreeMap<>();
        Verzonden.velden(verzoek).forEach((naam, alle) -> waarden.put(naam, alle[0]));
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
}
