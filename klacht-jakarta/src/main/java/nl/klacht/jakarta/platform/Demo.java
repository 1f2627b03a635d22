package nl.klacht.jakarta.platform;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Demo mode: known passwords and made-up cases. It is a parameter of one start ({@code KLACHT_DEMO=ja}), stands in no
 * package, and refuses anything that could be a real installation.
 */
public final class Demo {

    static final String GEEN_DATABASE =
            "De demo start niet op een database buiten deze computer. Haal KLACHT_DEMO weg, of kies een database op 127.0.0.1.";

    private static final boolean AAN = aan(Omgeving.vanProces());

    private Demo() {}

    public static boolean aan() {
        return AAN;
    }

    static boolean aan(Omgeving omgeving) {
        return omgeving.find("KLACHT_DEMO").filter("ja"::equalsIgnoreCase).isPresent();
    }

    /** Refuses a demo on a database or an address that others can reach. */
    static void controleer(String databaseUrl, String httpAdres) {
        if (!isHier(databaseUrl)) {
            throw new StartGeweigerd(GEEN_DATABASE);
        }
        if (!isLoopback(httpAdres)) {
            throw new StartGeweigerd(
                    "De demo luistert alleen op deze computer. Haal KLACHT_DEMO weg, of zet HTTP_HOST op localhost.");
        }
    }

    /** Whether a database is on this computer. */
    static boolean isHier(String databaseUrl) {
        return isLoopback(URI.create(databaseUrl.replaceFirst("^jdbc:", "")).getHost());
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
