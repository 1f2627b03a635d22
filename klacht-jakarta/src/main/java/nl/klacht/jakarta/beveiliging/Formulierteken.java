package nl.klacht.jakarta.beveiliging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import nl.klacht.jakarta.ui.Verzonden;

/**
 * The token in every form of somebody who logged in: it follows from the secret of his session, which no other site can
 * know, so it needs no storage and no session of the server's.
 */
@Named("formulierteken")
@RequestScoped
public class Formulierteken {

    /** The name of the hidden field. */
    public static final String VELD = "formulierteken";

    @Inject
    private HttpServletRequest request;

    /** The value for this session; nothing for who did not log in. */
    public String getWaarde() {
        return Cookies.SESSIE.lees(request).map(Formulierteken::bij).orElse(null);
    }

    /** Whether the request carries the token of its session. */
    static boolean klopt(HttpServletRequest request) {
        return klopt(request, Verzonden.waarde(request, VELD));
    }

    /** Whether this is the token of the session of the request, of which the form is still being read. */
    public static boolean klopt(HttpServletRequest request, String gegeven) {
        Optional<String> verwacht = Cookies.SESSIE.lees(request).map(Formulierteken::bij);
        return verwacht.isPresent() && MessageDigest.isEqual(bytes(verwacht.get()), bytes(gegeven));
    }

    private static String bij(String geheim) {
        return Geheim.hash("formulier\n" + geheim);
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
