package nl.klacht.jakarta.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Looks whether a port is free before anything is started. Liberty opens its ports after the application has started, and
 * calls itself ready even when it could not.
 */
final class Poortcontrole {

    private Poortcontrole() {}

    static void eisVrij(String host, int poort, String waarvoor, String variabele) {
        try (var proef = new ServerSocket()) {
            proef.setReuseAddress(true);
            proef.bind(adres(host, poort));
        } catch (IOException e) {
            throw new StartGeweigerd(
                    "Poort " + poort + " voor " + waarvoor + " is bezet."
                            + " Stop het programma dat hem gebruikt, of kies een andere poort met " + variabele + ".",
                    e);
        }
    }

    private static InetSocketAddress adres(String host, int poort) throws IOException {
        return "*".equals(host)
                ? new InetSocketAddress(poort)
                : new InetSocketAddress(InetAddress.getByName(host), poort);
    }
}
