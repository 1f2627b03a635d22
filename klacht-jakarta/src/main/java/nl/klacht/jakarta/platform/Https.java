package nl.klacht.jakarta.platform;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a request came over HTTPS, and what this site is called from outside. */
public final class Https {

    private static final Proxies PROXIES = Proxies.van(Omgeving.vanProces());

    private static final int POORT = poort(Omgeving.vanProces());

    private Https() {}

    /** Over HTTPS to us, or to a proxy that we were told to believe. */
    public static boolean is(HttpServletRequest request) {
        return request.isSecure()
                || PROXIES.vertrouwt(request.getRemoteAddr())
                        && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    /** The same address over HTTPS: on our own port, or on the usual one of the proxy. */
    public static String adres(HttpServletRequest request) {
        String host = request.getHeader("Host").replaceFirst(":[0-9]+$", "");
        String vraag = request.getQueryString();
        return "https://" + host + (POORT == 443 ? "" : ":" + POORT) + request.getRequestURI()
                + (vraag == null ? "" : "?" + vraag);
    }

    /** Our own port for HTTPS when we have one; otherwise the usual one, of the proxy. */
    private static int poort(Omgeving omgeving) {
        return omgeving.find("KLACHT_HTTPS").isPresent() ? omgeving.getal("HTTPS_PORT", 9443) : 443;
    }

    /** Scheme and host as the browser knows them, without a slash at the end. */
    public static String site(HttpServletRequest request) {
        return (is(request) ? "https://" : "http://") + request.getHeader("Host");
    }
}
