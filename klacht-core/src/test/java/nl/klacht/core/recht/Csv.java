package nl.klacht.core.recht;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** How every table of the law is read: a heading, semicolons, and no spaces around the words. */
public final class Csv {

    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private Csv() {}

    public static List<CSVRecord> lees(String bestand) {
        try (InputStream stroom = Csv.class.getResourceAsStream(bestand)) {
            if (stroom == null) {
                throw new AssertionError("Tabel ontbreekt: " + bestand);
            }
            List<CSVRecord> regels = VORM.parse(new InputStreamReader(stroom, StandardCharsets.UTF_8))
                    .getRecords();
            regels.stream().filter(regel -> !regel.isConsistent()).findFirst().ifPresent(regel -> {
                throw new AssertionError("Te veel of te weinig kolommen in " + bestand + ": " + regel);
            });
            return regels;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
