package nl.klacht.jakarta.bijlage.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The daemon of ClamAV, by its own protocol: {@code INSTREAM} with pieces that each say how long they are. */
final class Clamd implements Scanner {

    private static final int STUK = 64 * 1024;
    private static final String SCHOON = "stream: OK";
    private static final String BEGIN = "stream: ";
    private static final String GEVONDEN = " FOUND";
    private static final String PONG = "PONG";

    private final String host;
    private final int poort;
    private final Duration verbinden;
    private final Duration antwoord;

    /**
     * @param verbinden how long connecting may take
     * @param antwoord how long each piece, and then the answer, may take
     */
    Clamd(String host, int poort, Duration verbinden, Duration antwoord) {
        this.host = host;
        this.poort = poort;
        this.verbinden = verbinden;
        this.antwoord = antwoord;
    }

    @Override
    public Scanuitslag scan(Bron bron) throws IOException {
        try (InputStream in = bron.open();
                Clamdlijn lijn = Clamdlijn.naar(host, poort, verbinden, antwoord)) {
            boolean allesWeg = stuur(in, lijn);
            return uitslag(lijn.lees(), allesWeg);
        } catch (Clamdlijn.Stil e) {
            return Scanuitslag.nietGescand(e.waarom());
        }
    }

    @Override
    public boolean isBereikbaar() {
        try (Clamdlijn lijn = Clamdlijn.naar(host, poort, verbinden, antwoord)) {
            lijn.stuur("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return lijn.lees().equals(PONG);
        } catch (Clamdlijn.Stil e) {
            // Down, or not speaking: later perhaps.
            return false;
        }
    }

    /** Whether all of it was sent: a daemon that has seen enough says so and hangs up. */
    private static boolean stuur(InputStream in, Clamdlijn lijn) throws IOException, Clamdlijn.Stil {
        if (!lijn.probeer("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII))) {
            return false;
        }
        byte[] stuk = in.readNBytes(STUK);
        while (stuk.length > 0) {
            if (!lijn.probeerStuk(stuk)) {
                return false;
            }
            stuk = in.readNBytes(STUK);
        }
        return lijn.probeerStuk(stuk);
    }

    private static Scanuitslag uitslag(String tekst, boolean allesWeg) {
        if (tekst.startsWith(BEGIN) && tekst.endsWith(GEVONDEN)) {
            return Scanuitslag.besmet(tekst.substring(BEGIN.length(), tekst.length() - GEVONDEN.length()));
        }
        return tekst.equals(SCHOON) && allesWeg
                ? Scanuitslag.SCHOON
                : Scanuitslag.nietGescand("de scanner zei: " + (tekst.isEmpty() ? "niets" : tekst));
    }
}
