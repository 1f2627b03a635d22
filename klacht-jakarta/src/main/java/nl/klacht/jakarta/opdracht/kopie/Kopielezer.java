package nl.klacht.jakarta.opdracht.kopie;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;
import org.jspecify.annotations.Nullable;

/** Reads a back-up from its beginning to its end: once to see that it is whole, and again to use it. */
final class Kopielezer {

    private static final int MERK = 8;

    private final Path bestand;
    private final @Nullable Sleutel sleutel;

    Kopielezer(Path bestand, @Nullable Sleutel sleutel) {
        this.bestand = bestand;
        this.sleutel = sleutel;
    }

    /** What to do with one file of the back-up; the stream ends where it ends. */
    interface Verwerking {
        void verwerk(String naam, InputStream inhoud) throws IOException, SQLException;
    }

    /**
     * Reads everything and compares each table with the manifest.
     *
     * @throws OpdrachtGeweigerd when anything is missing, too much, or other than the manifest says
     */
    Manifest controleer() throws IOException, SQLException {
        Map<String, Gelezen> gelezen = new HashMap<>();
        byte[][] json = new byte[1][];
        lees((naam, inhoud) -> {
            if (naam.equals(Kopieschrijver.MANIFEST)) {
                json[0] = inhoud.readAllBytes();
            } else {
                gelezen.put(naam, Gelezen.van(inhoud));
            }
        });
        if (json[0] == null) {
            throw new OpdrachtGeweigerd(bestand + " is geen hele back-up: het manifest ontbreekt.");
        }
        Manifest manifest = Manifest.lees(json[0]);
        vergelijk(manifest.tabellen(), Kopieschrijver.TABELLEN, gelezen);
        vergelijk(manifest.register(), Kopieschrijver.REGISTER, gelezen);
        for (String naam : gelezen.keySet()) {
            throw new OpdrachtGeweigerd("In " + bestand + " zit iets dat niet in het manifest staat: " + naam + ".");
        }
        return manifest;
    }

    private void vergelijk(List<Manifest.Deel> delen, String map, Map<String, Gelezen> gelezen) {
        for (Manifest.Deel deel : delen) {
            Gelezen stuk = gelezen.remove(Kopieschrijver.bestand(map, deel.naam()));
            if (!new Gelezen(deel.rijen(), deel.sha256()).equals(stuk)) {
                throw new OpdrachtGeweigerd(
                        bestand + " is beschadigd: " + deel.naam() + " is niet wat het manifest zegt.");
            }
        }
    }

    /** Hands over every file of the back-up in its order. */
    void lees(Verwerking verwerking) throws IOException, SQLException {
        try (ZipInputStream zip = new ZipInputStream(open())) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                verwerking.verwerk(deel.getName(), openBlijvend(zip));
            }
        } catch (ZipException e) {
            throw new OpdrachtGeweigerd(bestand + " is beschadigd of geen back-up.", e);
        }
    }

    private InputStream open() throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(bestand), 1 << 16);
        in.mark(MERK);
        byte[] begin = in.readNBytes(MERK);
        in.reset();
        if (!Kluis.isKluis(begin)) {
            return in;
        }
        if (sleutel == null) {
            throw new OpdrachtGeweigerd(bestand + " is versleuteld. Geef met --sleutel het bestand met de sleutel.");
        }
        return Kluis.open(in, sleutel);
    }

    /** What reads one file must not close the whole. */
    private static InputStream openBlijvend(InputStream zip) {
        return new FilterInputStream(zip) {
            @Override
            public void close() {
                // the zip goes on after this file
            }
        };
    }

    private record Gelezen(long rijen, String sha256) {

        static Gelezen van(InputStream inhoud) throws IOException {
            try (Telstroom stroom = new Telstroom(OutputStream.nullOutputStream())) {
                inhoud.transferTo(stroom);
                return new Gelezen(stroom.regels(), stroom.sha256Hex());
            }
        }
    }
}
