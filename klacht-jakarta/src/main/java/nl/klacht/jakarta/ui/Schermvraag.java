package nl.klacht.jakarta.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asks of a page that is a list or a form of its own, and the way to the next page. */
@RequestScoped
public class Schermvraag {

    @Inject
    private HttpServletRequest verzoek;

    public boolean isVerstuurd() {
        return "POST".equals(verzoek.getMethod());
    }

    /** What was filled in or asked; empty when it was not. */
    public String tekst(String naam) {
        String waarde = verzoek.getParameter(naam);
        return waarde == null ? "" : waarde.strip();
    }

    /** The same, or nothing. */
    public @Nullable String misschien(String naam) {
        return tekst(naam).isEmpty() ? null : tekst(naam);
    }

    /** Everything that was chosen under this name. */
    public List<String> alle(String naam) {
        String[] waarden = verzoek.getParameterValues(naam);
        return waarden == null ? List.of() : List.of(waarden);
    }

    /** What is no identity names nothing. */
    public Optional<UUID> id(String naam) {
        try {
            return Optional.of(UUID.fromString(tekst(naam)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** On to a page, so that going back or reloading sends nothing again. */
    public void naar(String adres) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(adres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
