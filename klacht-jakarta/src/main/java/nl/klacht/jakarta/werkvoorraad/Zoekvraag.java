package nl.klacht.jakarta.werkvoorraad;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; every field that is filled in must hold.
 *
 * @param naam words in the name of a person of the dossier
 * @param tekst words in what was told
 * @param kenmerk the beginning of the kenmerk
 */
public record Zoekvraag(
        @Nullable String naam,
        @Nullable String tekst,
        @Nullable String kenmerk,
        @Nullable String soort,
        @Nullable String fase,
        @Nullable String na,
        @Nullable Integer aantal) {

    boolean zoektInInhoud() {
        return naam != null || tekst != null;
    }

    /** What was asked, as the log of readings shows it. */
    String inWoorden() {
        return Stream.of(deel("naam", naam), deel("tekst", tekst), deel("kenmerk", kenmerk))
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String deel(String veld, @Nullable String waarde) {
        return waarde == null ? "" : veld + ": " + waarde;
    }

    String vingerafdruk() {
        return String.join(
                "|",
                "zoek",
                String.valueOf(naam),
                String.valueOf(tekst),
                String.valueOf(kenmerk),
                String.valueOf(soort),
                String.valueOf(fase));
    }

    /** The words as the text search of PostgreSQL reads them, each also as the beginning of a word. */
    static Optional<String> woorden(@Nullable String zin) {
        if (zin == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(zin.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(woord -> !woord.isEmpty())
                .map(woord -> "'" + woord + "':*")
                .collect(Collectors.joining(" & ")));
    }

    /** The beginning of a kenmerk as {@code like} reads it. */
    Optional<String> beginVanKenmerk() {
        return Optional.ofNullable(kenmerk)
                .map(k -> k.strip().toUpperCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
    }
}
