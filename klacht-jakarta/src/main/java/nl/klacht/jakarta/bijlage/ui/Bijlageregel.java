package nl.klacht.jakarta.bijlage.ui;

import java.util.Locale;
import nl.klacht.jakarta.bijlage.Bijlage;
import nl.klacht.jakarta.bijlage.Bijlagedienst;
import nl.klacht.jakarta.bijlage.Bijlagestand;

/** A file as it reads on the page of its dossier. */
public record Bijlageregel(Bijlage bijlage) {

    private static final Locale NL = Locale.forLanguageTag("nl-NL");
    private static final long KB = 1024;

    /** How it is called. */
    public String naam() {
        return bijlage.naam() == null ? "gewist" : bijlage.naam();
    }

    /** Whether it can be opened. */
    public boolean isOpen() {
        return bijlage.stand() == Bijlagestand.BESCHIKBAAR;
    }

    /** The kind of a file, as people call it. */
    public static String soort(String mediatype) {
        return Bijlagedienst.soortnaam(mediatype).toUpperCase(Locale.ROOT);
    }

    /** Its size for people. */
    public String grootte() {
        return grootte(bijlage.omvang());
    }

    /** A size in bytes for people. */
    public static String grootte(long bytes) {
        if (bytes < KB) {
            return bytes + " bytes";
        }
        return bytes < KB * KB ? bytes / KB + " kB" : String.format(NL, "%.1f MB", (double) bytes / (KB * KB));
    }

    /** The colour of its state. */
    public String kleur() {
        return switch (bijlage.stand()) {
            case BESCHIKBAAR -> "goed";
            case QUARANTAINE -> "let_op";
            case VERWIJDERD -> "fout";
        };
    }
}
