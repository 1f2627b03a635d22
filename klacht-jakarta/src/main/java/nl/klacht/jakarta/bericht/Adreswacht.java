package nl.klacht.jakarta.bericht;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;

/**
 * Makes the connections of a webhook, and refuses an address that cannot be reached from outside (SSRF). The address that is
 * judged is the one that is connected to: a name that leads somewhere else a moment later helps nobody. A connection lasts no longer than it was given.
 */
final class Adreswacht extends SSLSocketFactory {

    private static final int CARRIER_NAT = 100;
    private static final int UNIEK_LOKAAL = 0xfc;

    private final SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
    private final boolean overal;
    private final Duration duur;

    /**
     * @param overal whether any address will do
     * @param duur how long a connection may last
     */
    Adreswacht(boolean overal, Duration duur) {
        this.overal = overal;
        this.duur = duur;
    }

    /** The address is not for us to call. */
    static final class Verboden extends IOException {

        private static final long serialVersionUID = 1L;

        Verboden() {
            super("the address is internal");
        }
    }

    /** Whether anybody outside could call it too. */
    static boolean isOpenbaar(InetAddress adres) {
        return !adres.isAnyLocalAddress()
                && !adres.isLoopbackAddress()
                && !adres.isLinkLocalAddress()
                && !adres.isSiteLocalAddress()
                && !adres.isMulticastAddress()
                && !isBijzonder(adres.getAddress(), adres instanceof Inet6Address);
    }

    private static boolean isBijzonder(byte[] b, boolean zes) {
        return zes ? isBijzonderZes(b) : isBijzonderVier(b);
    }

    /** 0/8, 100.64/10, 192.0.0/24, 192.88.99/24 (6to4), 198.18/15 and 240/4. */
    private static boolean isBijzonderVier(byte[] b) {
        int een = b[0] & 0xff;
        int twee = b[1] & 0xff;
        return een == 0
                || een == CARRIER_NAT && (twee & 0xc0) == 64
                || een == 192 && twee == 0 && b[2] == 0
                || een == 192 && twee == 88 && b[2] == 99
                || een == 198 && (twee & 0xfe) == 18
                || een >= 240;
    }

    /**
     * fc00::/7; and behind which another address stands: all of 0::/8 (with ::/96, IPv4-compatible, and 64:ff9b::/32, NAT64),
     * 100::/64 (discarded), 2001::/32 (Teredo) and 2002::/16 (6to4).
     */
    private static boolean isBijzonderZes(byte[] b) {
        int een = b[0] & 0xff;
        int twee = b[1] & 0xff;
        boolean teredo = een == 0x20 && twee == 0x01 && b[2] == 0 && b[3] == 0;
        boolean zesNaarVier = een == 0x20 && twee == 0x02;
        boolean weggegooid = een == 0x01 && twee == 0;
        return (een & 0xfe) == UNIEK_LOKAAL || een == 0 || weggegooid || teredo || zesNaarVier;
    }

    /** A plain connection, that is protected afterwards. */
    @Override
    public Socket createSocket() {
        return new Tijdsocket(duur) {
            @Override
            public void connect(SocketAddress waarheen, int tijd) throws IOException {
                InetAddress adres = ((InetSocketAddress) waarheen).getAddress();
                if (adres == null) {
                    throw new UnknownHostException();
                }
                if (!overal && !isOpenbaar(adres)) {
                    throw new Verboden();
                }
                super.connect(waarheen, tijd);
            }
        };
    }

    @Override
    public Socket createSocket(Socket verbinding, String host, int poort, boolean sluit) throws IOException {
        return tls.createSocket(verbinding, host, poort, sluit);
    }

    @Override
    public Socket createSocket(String host, int poort) throws IOException {
        return verbind(new InetSocketAddress(host, poort));
    }

    @Override
    public Socket createSocket(String host, int poort, InetAddress van, int vanPoort) throws IOException {
        return verbind(new InetSocketAddress(host, poort));
    }

    @Override
    public Socket createSocket(InetAddress host, int poort) throws IOException {
        return verbind(new InetSocketAddress(host, poort));
    }

    @Override
    public Socket createSocket(InetAddress host, int poort, InetAddress van, int vanPoort) throws IOException {
        return verbind(new InetSocketAddress(host, poort));
    }

    private Socket verbind(InetSocketAddress waarheen) throws IOException {
        Socket verbinding = createSocket();
        verbinding.connect(waarheen, Webhookpost.VERBINDEN);
        return createSocket(verbinding, waarheen.getHostString(), waarheen.getPort(), true);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }
}
