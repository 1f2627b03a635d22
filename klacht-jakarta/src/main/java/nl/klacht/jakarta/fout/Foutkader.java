package nl.klacht.jakarta.fout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * What stands around an error on a page: of which municipality it is, how to reach it, and where to go on. It is put in the
 * request while all goes well, so that the error itself needs nothing any more.
 *
 * @param gemeente the name of the municipality
 * @param telefoon of the complaints desk; may be empty
 * @param email of the complaints desk; may be empty
 * @param menu the pages that this user may see; empty when that is not known
 */
public record Foutkader(String gemeente, String telefoon, String email, List<Keuze> menu) {

    private static final String ATTRIBUUT = Foutkader.class.getName();
    private static final Foutkader ONBEKEND = new Foutkader("Klacht", "", "", List.of());

    public Foutkader {
        menu = List.copyOf(menu);
    }

    /** A page of the menu. */
    public record Keuze(String tekst, String url) {}

    public void zet(HttpServletRequest verzoek) {
        verzoek.setAttribute(ATTRIBUUT, this);
    }

    static Foutkader van(HttpServletRequest verzoek) {
        return verzoek.getAttribute(ATTRIBUUT) instanceof Foutkader kader ? kader : ONBEKEND;
    }
}
