package nl.klacht.jakarta.beheer;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.klacht.core.grondslag.Grond;

/**
 * A {@code tenant.properties} as it was written: values with their lines. It never fails: what cannot be read is a fault,
 * so that one file cannot keep the other municipalities from starting.
 *
 * @param naam from the folder on: {@code weesp/tenant.properties}
 * @param sinds when the file was last changed
 * @param regels value and line by key, in the order of the file
 * @param fouten lines that cannot be read and keys that stand there twice
 */
record Instellingenbestand(String naam, Instant sinds, Map<String, Regel> regels, List<Instellingsfout> fouten) {

    static final String BESTAND = "tenant.properties";

    /** A value and the number of the line on which its key stands. */
    record Regel(int nummer, String waarde) {}

    static Instellingenbestand lees(Path map) {
        Path bestand = map.resolve(BESTAND);
        String naam = map.getFileName() + "/" + BESTAND;
        try {
            Instant sinds = Files.getLastModifiedTime(bestand).toInstant();
            return new Ontleding(naam).ontleed(Files.readAllLines(bestand), sinds);
        } catch (IOException e) {
            Grond grond = Grond.opgeschreven(Sleutels.DOCUMENT, "Het bestand ontbreekt of is niet te lezen als UTF-8.");
            var fout = new Instellingsfout(naam, 0, "bestand", grond);
            return new Instellingenbestand(naam, Instant.EPOCH, Map.of(), List.of(fout));
        }
    }

    int regel(String sleutel) {
        Regel regel = regels.get(sleutel);
        return regel == null ? 0 : regel.nummer();
    }

    /** Reads line by line, because {@link Properties} tells neither line numbers nor doubles. */
    private static final class Ontleding {

        private final String naam;
        private final Map<String, Regel> regels = new LinkedHashMap<>();
        private final List<Instellingsfout> fouten = new ArrayList<>();

        Ontleding(String naam) {
            this.naam = naam;
        }

        Instellingenbestand ontleed(List<String> bron, Instant sinds) {
            int i = 0;
            while (i < bron.size()) {
                int begin = i;
                StringBuilder regel = new StringBuilder(bron.get(i++));
                while (loopt(regel) && i < bron.size()) {
                    regel.append('\n').append(bron.get(i++));
                }
                voegToe(begin + 1, regel.toString());
            }
            return new Instellingenbestand(naam, sinds, regels, fouten);
        }

        private static boolean loopt(CharSequence regel) {
            String tekst = regel.toString();
            if (tekst.stripLeading().startsWith("#") || tekst.stripLeading().startsWith("!")) {
                return false;
            }
            int strepen = 0;
            while (strepen < tekst.length() && tekst.charAt(tekst.length() - 1 - strepen) == '\\') {
                strepen++;
            }
            return strepen % 2 == 1;
        }

        private void voegToe(int nummer, String regel) {
            Properties een = new Properties();
            try {
                een.load(new StringReader(regel));
            } catch (IOException | IllegalArgumentException e) {
                meld(
                        nummer,
                        "regel",
                        "Deze regel is niet te lezen: er staat een verkeerde code na een schuine streep.");
            }
            een.forEach((sleutel, waarde) ->
                    zet(nummer, sleutel.toString(), waarde.toString().strip()));
        }

        private void zet(int nummer, String sleutel, String waarde) {
            Regel eerder = regels.putIfAbsent(sleutel, new Regel(nummer, waarde));
            if (eerder != null) {
                meld(nummer, sleutel, "Deze sleutel staat er twee keer, de eerste keer op regel {0}.", eerder.nummer());
            }
        }

        private void meld(int nummer, String sleutel, String zin, Object... feiten) {
            fouten.add(new Instellingsfout(naam, nummer, sleutel, Grond.opgeschreven(Sleutels.DOCUMENT, zin, feiten)));
        }
    }
}
