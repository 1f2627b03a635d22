package nl.klacht.jakarta.importeren;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The lines of a file, with the place of each. Reading never stops at a line: what is wrong with it is told of it. */
final class Csvbestand implements Iterator<Csvbestand.Regel> {

    /** What stands in the head, and so in every line. */
    static final List<String> KOLOMMEN =
            List.of("unique_key", "account", "opendate", "closedate", "complaint_type", "descriptor", "borough");

    private static final char BOM = '\uFEFF';
    private static final CSVFormat VORM = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();

    private final CSVParser lezer;
    private final Iterator<CSVRecord> regels;
    private long gelezen;
    private Regel volgende;

    /** One line: its place in the file and its fields. */
    record Regel(int nummer, List<String> velden) {

        boolean isLeeg() {
            return velden.size() == 1 && velden.get(0).isBlank();
        }
    }

    private Csvbestand(CSVParser lezer) {
        this.lezer = lezer;
        this.regels = lezer.iterator();
    }

    /**
     * Opens a file and reads its head.
     *
     * @throws OngeldigeInvoer when the head is another one
     */
    static Csvbestand open(byte[] inhoud) {
        try {
            Reader tekst = new InputStreamReader(new ByteArrayInputStream(inhoud), StandardCharsets.UTF_8);
            Csvbestand bestand = new Csvbestand(
                    CSVParser.builder().setReader(tekst).setFormat(VORM).get());
            bestand.eisKop();
            bestand.zoek();
            return bestand;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return volgende != null;
    }

    @Override
    public Regel next() {
        Regel deze = volgende;
        if (deze == null) {
            throw new NoSuchElementException();
        }
        zoek();
        return deze;
    }

    private void eisKop() {
        List<String> kop = regels.hasNext() ? lees().velden() : List.of();
        if (!KOLOMMEN.equals(zonderBom(kop))) {
            throw new OngeldigeInvoer(Invoerfout.inBody(
                    "#", "De eerste regel klopt niet. Daar horen deze kolommen: " + String.join(",", KOLOMMEN) + "."));
        }
    }

    private static List<String> zonderBom(List<String> kop) {
        return kop.stream()
                .map(naam -> naam.isEmpty() || naam.charAt(0) != BOM
                        ? naam
                        : naam.substring(1).replace("\"", ""))
                .toList();
    }

    /** The next line with something on it. */
    private void zoek() {
        volgende = null;
        while (volgende == null && regels.hasNext()) {
            Regel regel = lees();
            volgende = regel.isLeeg() ? null : regel;
        }
    }

    private Regel lees() {
        long begin = gelezen + 1;
        List<String> velden = regels.next().toList();
        gelezen = lezer.getCurrentLineNumber();
        return new Regel((int) begin, velden);
    }
}
