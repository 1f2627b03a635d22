package nl.klacht.jakarta.avg;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what a person is looked for; one of them is enough to find him. */
public record Persoonsvraag(
        @Nullable String naam,
        @Nullable String adres,
        @Nullable String email,
        @Nullable String telefoon) {

    /** Whether there is nothing to look for. */
    public boolean zegtNiets() {
        return vraag().isEmpty();
    }

    /** The question as the text search of PostgreSQL reads it: all words of one of the particulars. */
    String vraag() {
        return Stream.of(naam, adres, email, telefoon)
                .map(Persoonsvraag::woorden)
                .filter(woorden -> !woorden.isEmpty())
                .map(woorden -> "(" + woorden + ")")
                .collect(Collectors.joining(" | "));
    }

    /** The words of the name, to look for it in what was told. */
    String naamvraag() {
        return woorden(naam);
    }

    /** What was asked, as the log of readings shows it. */
    String inWoorden() {
        return Stream.of(deel("naam", naam), deel("adres", adres), deel("email", email), deel("telefoon", telefoon))
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String deel(String veld, @Nullable String waarde) {
        return waarde == null ? "" : veld + ": " + waarde;
    }

    /** Signs are blanks, as in the index; letters and digits are all that comes through. */
    private static String woorden(@Nullable String tekst) {
        if (tekst == null) {
            return "";
        }
        return Arrays.stream(tekst.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(woord -> !woord.isEmpty())
                .map(woord -> "'" + woord + "':*")
                .collect(Collectors.joining(" & "));
    }
}
