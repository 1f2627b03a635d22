package nl.klacht.jakarta.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * The proxies in front of this service that end TLS for it. Only what comes from one of their addresses may say over what
 * the browser came; nothing else of what they forward is believed.
 *
 * @param adressen addresses, or ranges written with their number of bits
 */
record Proxies(List<Bereik> adressen) {

    private static final String VARIABELE = "KLACHT_PROXY";

    static Proxies van(Omgeving omgeving) {
        return new Proxies(omgeving.find(VARIABELE).stream()
                .flatMap(tekst -> Arrays.stream(tekst.split(",")))
                .map(String::strip)
                .filter(tekst -> !tekst.isEmpty())
                .map(Bereik::van)
                .toList());
    }

    boolean vertrouwt(String adres) {
        return adressen.stream().anyMatch(bereik -> bereik.bevat(adres));
    }

    /**
     * Addresses that begin with the same bits.
     *
     * @param begin the first
     * @param bits how many bits they share
     */
    record Bereik(byte[] begin, int bits) {

        static Bereik van(String tekst) {
            String[] delen = tekst.split("/", 2);
            try {
                byte[] begin = adres(delen[0]);
                int bits = delen.length == 1 ? begin.length * Byte.SIZE : Integer.parseInt(delen[1]);
                if (bits < 0 || bits > begin.length * Byte.SIZE) {
                    throw new UnknownHostException(tekst);
                }
                return new Bereik(begin, bits);
            } catch (UnknownHostException | NumberFormatException e) {
                throw new StartGeweigerd(
                        VARIABELE + " noemt '" + tekst
                                + "'. Schrijf een IP-adres, of een reeks als 10.0.0.0/8, met een komma ertussen.",
                        e);
            }
        }

        boolean bevat(String tekst) {
            try {
                byte[] adres = adres(tekst);
                return adres.length == begin.length && zelfdeBegin(adres);
            } catch (UnknownHostException e) {
                return false;
            }
        }

        private boolean zelfdeBegin(byte[] adres) {
            for (int bit = 0; bit < bits; bit++) {
                int plek = Byte.SIZE - 1 - bit % Byte.SIZE;
                if ((adres[bit / Byte.SIZE] >> plek & 1) != (begin[bit / Byte.SIZE] >> plek & 1)) {
                    return false;
                }
            }
            return true;
        }

        /** An address in figures; a name is never looked up. */
        private static byte[] adres(String tekst) throws UnknownHostException {
            if (!tekst.matches("[0-9A-Fa-f.:]+")) {
                throw new UnknownHostException(tekst);
            }
            return InetAddress.getByName(tekst).getAddress();
        }
    }
}
