package nl.klacht.jakarta.contract;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Dates and moments exactly as we can read them: days that exist, moments with an offset. */
enum Datumvorm implements Format {
    DATE("date", "\\d{4}-\\d{2}-\\d{2}", LocalDate::parse),
    DATE_TIME(
            "date-time",
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|(?!-00:00)[+-]\\d{2}:\\d{2})",
            OffsetDateTime::parse);

    private final String naam;
    private final Pattern vorm;
    private final Consumer<String> lezer;

    Datumvorm(String naam, String vorm, Consumer<String> lezer) {
        this.naam = naam;
        this.vorm = Pattern.compile(vorm);
        this.lezer = lezer;
    }

    @Override
    public String getName() {
        return naam;
    }

    @Override
    public boolean matches(ExecutionContext context, String waarde) {
        return vorm.matcher(waarde).matches() && bestaat(waarde);
    }

    private boolean bestaat(String waarde) {
        try {
            lezer.accept(waarde);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
