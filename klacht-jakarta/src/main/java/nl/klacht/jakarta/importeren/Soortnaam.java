package nl.klacht.jakarta.importeren;

import java.text.Normalizer;
import java.util.Locale;
import nl.klacht.jakarta.beheer.Indeling;

/** What the kind of another system is called here: a code of the municipality's own classification, or its own name. */
final class Soortnaam {

    private Soortnaam() {}

    /** The code of the classification with this code or name; otherwise the name in lower case with hyphens. */
    static String van(String soort, Indeling indeling) {
        String naam = slug(soort);
        return indeling.aarden().stream()
                .filter(aard -> aard.code().equals(naam) || slug(aard.naam()).equals(naam))
                .map(Indeling.Waarde::code)
                .findFirst()
                .orElse(naam.isEmpty() ? "overig" : naam);
    }

    private static String slug(String tekst) {
        return Normalizer.normalize(tekst, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
