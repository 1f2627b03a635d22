package nl.klacht.jakarta.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;

/** Whether a request came over HTTPS, and what this site is called from outside. */
public final class Https {

    private static final Logger LOG = Logger.getLogger(Https.class.getName());
    private static final String EIGEN = "KLACHT_HTTPS";
    private static final int POORT_VAN_PROXY = 443;

    private static volatile Proxies vertrouwd = new Proxies(List.of());
    private static volatile int poort = POORT_VAN_PROXY;
    private static volatile int httpPoort;

    private Https() {}

    /** Takes over the start parameters, and refuses those that cannot work. Without any of them nobody can log in. */
    static void stelIn(Omgeving omgeving) {
        vertrouwd = Proxies.van(omgeving);
        httpPoort = omgeving.getal("HTTP_PORT", 9080);
        if (omgeving.find(EIGEN).isPresent()) {
            eisKeystore(omgeving);
            poort = omgeving.getal("HTTPS_PORT", 9443);
        } else if (vertrouwd.adressen().isEmpty() && !Demo.aan()) {
            LOG.warning("Zonder KLACHT_HTTPS of KLACHT_PROXY komt niemand over https binnen, en kan niemand inloggen.");
        }
    }

    private static void eisKeystore(Omgeving omgeving) {
        omgeving.find("KLACHT_HTTPS_KEYSTORE")
                .map(Path::of)
                .filter(Files::isReadable)
                .orElseThrow(() -> new StartGeweigerd(
                        "KLACHT_HTTPS staat aan, maar KLACHT_HTTPS_KEYSTORE noemt geen bestand dat te lezen is."));
    }

    /** Over HTTPS to us, or to a proxy that we were told to believe. */
    public static boolean is(HttpServletRequest request) {
        return request.isSecure()
                || isViaProxy(request) && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    /** Whether this request came by a proxy of ours, so that its address is that of many. */
    public static boolean isViaProxy(HttpServletRequest request) {
        return vertrouwd.vertrouwt(request.getRemoteAddr());
    }

    /** The same address over HTTPS: on our own port, or on the usual one of the proxy. */
    public static String adres(HttpServletRequest request) {
        String host = request.getHeader("Host").replaceFirst(":[0-9]+$", "");
        String vraag = request.getQueryString();
        return "https://" + host + (poort == POORT_VAN_PROXY ? "" : ":" + poort) + request.getRequestURI()
                + (vraag == null ? "" : "?" + vraag);
    }

    /** Scheme and host as the browser knows them, without a slash at the end. */
    public static String site(HttpServletRequest request) {
        return (is(request) ? "https://" : "http://") + request.getHeader("Host");
    }

    /** The address of the site on this host, for in a message: outside a request nobody says how he came in. */
    public static String site(String host) {
        if (Demo.aan()) {
            return "http://" + host + ":" + httpPoort;
        }
        return "https://" + host + (poort == POORT_VAN_PROXY ? "" : ":" + poort);
    }
}
