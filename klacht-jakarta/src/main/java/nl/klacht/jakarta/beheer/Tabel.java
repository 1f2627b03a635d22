package nl.klacht.jakarta.beheer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.klacht.core.grondslag.Grond;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A csv file of a municipality (UTF-8, semicolons, a first line with the columns), read with all its mistakes at once. */
final class Tabel {

    private static final Pattern SLEUTEL = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int SLEUTEL_HOOGSTENS = 60;
    private static final CSVFormat FORMAAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final String naam;
    private final Waarden waarden;
    private final Set<String> sleutels = new HashSet<>();

    private Tabel(String naam, Waarden waarden) {
        this.naam = naam;
        this.waarden = waarden;
    }

    /** A line of the file with its number. */
    record Regel(int nummer, CSVRecord velden) {

        String get(String kolom) {
            return velden.get(kolom);
        }
    }

    /** Makes something of each line. */
    interface Maker<T> {
        Optional<T> maak(Tabel tabel, Regel regel);
    }

    /** All that could be made; a file that cannot be read, or not with these columns, gives nothing and a fault. */
    static <T> List<T> lees(Path bestand, List<String> kolommen, Waarden waarden, Maker<T> maker) {
        Tabel tabel = new Tabel(bestand.getParent().getFileName() + "/" + bestand.getFileName(), waarden);
        List<T> alle = new ArrayList<>();
        tabel.regels(bestand, kolommen)
                .forEach(regel -> maker.maak(tabel, regel).ifPresent(alle::add));
        return alle;
    }

    /** A fixed name, in lower case, that stands in this file once. */
    String sleutel(Regel regel, String kolom, String binnen) {
        String sleutel = regel.get(kolom);
        if (!SLEUTEL.matcher(sleutel).matches() || sleutel.length() > SLEUTEL_HOOGSTENS) {
            fout(regel, kolom, "{0} kan niet: gebruik kleine letters, cijfers en streepjes.", sleutel);
        } else if (!sleutels.add(binnen + "/" + sleutel)) {
            fout(regel, kolom, "{0} staat er twee keer.", sleutel);
        }
        return sleutel;
    }

    String verplicht(Regel regel, String kolom) {
        if (regel.get(kolom).isEmpty()) {
            fout(regel, kolom, "Deze kolom is hier leeg, maar verplicht.");
        }
        return regel.get(kolom);
    }

    void fout(Regel regel, String kolom, String zin, Object... feiten) {
        meld(regel.nummer(), "kolom " + kolom, zin, feiten);
    }

    private List<Regel> regels(Path bestand, List<String> kolommen) {
        try (CSVParser csv = CSVParser.parse(new StringReader(inhoud(bestand)), FORMAAT)) {
            if (!csv.getHeaderNames().equals(kolommen)) {
                meld(1, "kolommen", "De eerste regel moet zijn: {0}", String.join(";", kolommen));
                return List.of();
            }
            return regels(csv, kolommen.size());
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            meld(0, "bestand", "Het bestand ontbreekt of is niet te lezen als csv in UTF-8.");
            return List.of();
        }
    }

    private List<Regel> regels(CSVParser csv, int kolommen) {
        List<Regel> regels = new ArrayList<>();
        for (CSVRecord velden : csv) {
            int nummer = (int) csv.getCurrentLineNumber();
            if (velden.size() == kolommen) {
                regels.add(new Regel(nummer, velden));
            } else {
                meld(nummer, "kolommen", "Hier staan {0} kolommen in plaats van {1}.", velden.size(), kolommen);
            }
        }
        return regels;
    }

    private static String inhoud(Path bestand) throws IOException {
        String tekst = Files.readString(bestand);
        String metSlot = tekst.endsWith("\n") ? tekst : tekst + "\n";
        return metSlot.startsWith("\uFEFF") ? metSlot.substring(1) : metSlot;
    }

    private void meld(int nummer, String sleutel, String zin, Object... feiten) {
        waarden.fout(new Instellingsfout(naam, nummer, sleutel, Grond.opgeschreven(Sleutels.DOCUMENT, zin, feiten)));
    }
}
