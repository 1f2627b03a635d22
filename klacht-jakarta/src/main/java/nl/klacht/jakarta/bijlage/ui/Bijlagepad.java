package nl.klacht.jakarta.bijlage.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.klacht.jakarta.fout.NietGevonden;
import org.jspecify.annotations.Nullable;

/** The addresses of files: {@code /dossiers/{id}/bijlagen} to bring them, and {@code …/{bijlage}} to open one. */
@ApplicationScoped
public class Bijlagepad {

    private final Bijlagescherm scherm;

    @Inject
    public Bijlagepad(Bijlagescherm scherm) {
        this.scherm = scherm;
    }

    /** For the container's proxy. */
    protected Bijlagepad() {
        this(null);
    }

    /** Does what the address and the method ask. */
    public void ga(String dossier, @Nullable String bijlage, HttpServletRequest verzoek, HttpServletResponse antwoord)
            throws IOException {
        boolean sturen = verzoek.getMethod().equals("POST");
        if (bijlage != null && !sturen) {
            scherm.toon(uuid(dossier), uuid(bijlage), antwoord);
        } else if (bijlage == null && sturen) {
            scherm.ontvang(uuid(dossier), antwoord);
        } else if (bijlage == null) {
            antwoord.sendRedirect("/dossiers/" + uuid(dossier) + "#bijlagen");
        } else {
            throw new NietGevonden();
        }
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NietGevonden();
        }
    }
}
