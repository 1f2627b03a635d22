package nl.klacht.jakarta.beveiliging;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klacht.jakarta.platform.Demo;

/**
 * The cookie that carries the secret of a session: for the whole site, out of reach of scripts, and only sent along from
 * the site itself. Outside demo mode it is bound to HTTPS and to this very host.
 */
final class Sessiecookie {

    private static final String NAAM = Demo.aan() ? "klacht-sessie" : "__Host-sessie";

    private Sessiecookie() {}

    static Optional<String> lees(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Optional.empty() : lees(Arrays.stream(cookies));
    }

    private static Optional<String> lees(Stream<Cookie> cookies) {
        return cookies.filter(c -> c.getName().equals(NAAM))
                .map(Cookie::getValue)
                .filter(waarde -> !waarde.isBlank())
                .findFirst();
    }

    static void zet(HttpServletResponse response, String geheim) {
        response.addCookie(cookie(geheim));
    }

    static void wis(HttpServletResponse response) {
        Cookie leeg = cookie("");
        leeg.setMaxAge(0);
        response.addCookie(leeg);
    }

    private static Cookie cookie(String waarde) {
        Cookie cookie = new Cookie(NAAM, waarde);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(!Demo.aan());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
