package nl.klacht.jakarta.bijlage.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** For the demo: it knows one file only, the harmless test text of EICAR, so that one can see what happens then. */
final class Demoscanner implements Scanner {

    static final String BEVINDING = "Eicar-Test-Signature";

    /** In two halves, so that no scanner takes this program for the test file itself. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @Override
    public Scanuitslag scan(Bron bron) throws IOException {
        try (InputStream in = bron.open()) {
            String begin = new String(in.readNBytes(EICAR.length()), StandardCharsets.ISO_8859_1);
            return begin.equals(EICAR) ? Scanuitslag.besmet(BEVINDING) : Scanuitslag.SCHOON;
        }
    }

    @Override
    public boolean isBereikbaar() {
        return true;
    }
}
