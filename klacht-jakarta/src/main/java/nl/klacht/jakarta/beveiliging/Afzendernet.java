package nl.klacht.jakarta.beveiliging;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * By what a sender who did not log in is counted. Of IPv6 one subscriber has at least 2^64 addresses (RFC 6177), so there it
 * is the network and not the address.
 */
final class Afzendernet {

    private static final int NETWERK_BYTES = 8;

    private Afzendernet() {}

    /** @param adres as the container gives it: written in figures, never a name */
    static String van(String adres) {
        if (!adres.contains(":")) {
            return adres;
        }
        try {
            InetAddress gelezen = InetAddress.getByName(adres);
            return gelezen instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(gelezen.getAddress(), NETWERK_BYTES))
                    : gelezen.getHostAddress();
        } catch (UnknownHostException e) {
            // What the container gives is an address; should it ever not be, it counts as it is written.
            return adres;
        }
    }
}
