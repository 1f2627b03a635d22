package nl.klacht.jakarta.beveiliging;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import nl.klacht.jakarta.platform.Demo;

/**
 * A cookie that carries a secret: for the whole site, out of reach of scripts, and only sent along from the site itself or
 * by following a link to it. Outside demo mode it is bound to HTTPS and to this very host.
 *
 * @param naam as the browser knows it
 */
record Cookies(String naam) {

    /** The secret of a session. */
    static final Cookies SESSIE = van("sessie");

    /** What binds the logins that are under way to this browser. */
    static final Cookies INLOGGEN = van("inloggen");

    private static Cookies van(String naam) {
        return new Cookies((Demo.aan() ? "klacht-" : "__Host-") + naam);
    }

    Optional<String> lees(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(naam))
                        .map(Cookie::getValue)
                        .filter(waarde -> !waarde.isBlank())
                        .findFirst();
    }

    void zet(HttpServletResponse response, String geheim) {
        response.addCookie(cookie(geheim));
    }

    void wis(HttpServletResponse response) {
        Cookie leeg = cookie("");
        leeg.setMaxAge(0);
        response.addCookie(leeg);
    }

    private Cookie cookie(String waarde) {
        Cookie cookie = new Cookie(naam, waarde);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(!Demo.aan());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
