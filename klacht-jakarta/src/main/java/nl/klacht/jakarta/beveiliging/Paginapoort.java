package nl.klacht.jakarta.beveiliging;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.klacht.jakarta.fout.Foutantwoord;
import nl.klacht.jakarta.fout.Foutkader;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.NietToegestaan;
import nl.klacht.jakarta.ui.Paginakop;

/**
 * Guards the pages: who did not log in is sent to the login page, and a form is only taken from a page of this site, with
 * the token of the session. The API has its own door.
 */
public class Paginapoort extends HttpFilter {

    private static final long serialVersionUID = 1L;

    static final String INLOGGEN = "/inloggen";

    /** The first segment of every page for who logged in; any other address is public or is not there. */
    private static final Set<String> BESLOTEN = Set.of(
            "intake",
            "werkvoorraad",
            "zoeken",
            "dossiers",
            "dossier",
            "afdruk",
            "stap",
            "rapportages",
            "inzage",
            "berichten",
            "noodtoegang",
            "bewaren",
            "vernietiging",
            "avg",
            "avgverzoek",
            "avgkopie");

    private static final Set<String> LEZEN = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private transient Aanvragers aanvragers;

    @Inject
    private transient Paginakop kop;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain keten)
            throws IOException, ServletException {
        String pad = request.getRequestURI();
        if (isOmweg(pad)) {
            Foutantwoord.schrijf(request, response, new NietGevonden());
        } else if (pad.startsWith("/api/")) {
            keten.doFilter(request, response);
        } else if (!LEZEN.contains(request.getMethod()) && !magSchrijven(request)) {
            Foutantwoord.schrijf(request, response, new NietToegestaan());
        } else if (!isBesloten(pad)) {
            kader(List.of()).zet(request);
            keten.doFilter(request, response);
        } else if (aanvragers.huidige().isAangemeld()) {
            kader(Menukeuze.voor(aanvragers.huidige())).zet(request);
            keten.doFilter(request, response);
        } else {
            response.sendRedirect(inloggen(request));
        }
    }

    /** What stands around an error, when the page has one. */
    private Foutkader kader(List<Menukeuze> menu) {
        return new Foutkader(
                kop.getNaam(),
                kop.getTelefoon(),
                kop.getEmail(),
                menu.stream()
                        .map(keuze -> new Foutkader.Keuze(keuze.getTekst(), keuze.getUrl()))
                        .toList());
    }

    /** The login page, with where to go then; who has been logged in is told that it is over. */
    private static String inloggen(HttpServletRequest request) {
        String adres = INLOGGEN + "?naar=" + URLEncoder.encode(doel(request), StandardCharsets.UTF_8);
        return Cookies.SESSIE.lees(request).isPresent() ? adres + "&" + Inlogmelding.SESSIE_VOORBIJ.parameter() : adres;
    }

    /**
     * Whether the address takes a detour (steps back, steps nowhere, letters in code, parameters in the path): the container
     * would straighten it, and serve another page than we judge. None of our addresses needs any of it.
     */
    static boolean isOmweg(String pad) {
        return pad.indexOf('%') >= 0
                || pad.indexOf(';') >= 0
                || Arrays.stream(pad.substring(1).split("/"))
                        .anyMatch(deel -> deel.equals("..") || deel.equals(".") || deel.isEmpty() && pad.length() > 1);
    }

    private static boolean isBesloten(String pad) {
        String eerste = pad.substring(1).split("/", 2)[0];
        return BESLOTEN.contains(eerste.replaceFirst("\\.xhtml$", ""));
    }

    /** A form of this very site; once there is a session also with its token. */
    private static boolean magSchrijven(HttpServletRequest request) {
        boolean zonderSessie = Cookies.SESSIE.lees(request).isEmpty()
                || request.getRequestURI().equals(INLOGGEN);
        return isEigenHerkomst(request) && (zonderSessie || Formulierteken.klopt(request));
    }

    /** Whether a form comes from a page of this host. */
    public static boolean isEigenHerkomst(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String herkomst = request.getHeader("Origin");
        return herkomst == null || isDezeHost(herkomst, request.getHeader("Host"));
    }

    private static boolean isDezeHost(String herkomst, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(herkomst).getAuthority());
        } catch (IllegalArgumentException e) {
            // An origin that is no address is not ours.
            return false;
        }
    }

    private static String doel(HttpServletRequest request) {
        String vraag = request.getQueryString();
        boolean lezen = LEZEN.contains(request.getMethod());
        return !lezen || vraag == null ? request.getRequestURI() : request.getRequestURI() + "?" + vraag;
    }
}
