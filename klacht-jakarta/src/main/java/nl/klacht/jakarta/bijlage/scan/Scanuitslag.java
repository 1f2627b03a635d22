package nl.klacht.jakarta.bijlage.scan;

import java.util.Objects;

/**
 * What came of a scan.
 *
 * @param soort clean, infected or not scanned
 * @param bevinding the name of what was found, or why it was not scanned; empty when it is clean
 */
public record Scanuitslag(Soort soort, String bevinding) {

    public static final Scanuitslag SCHOON = new Scanuitslag(Soort.SCHOON, "");

    /** How it ended. */
    public enum Soort {
        SCHOON,
        BESMET,
        NIET_GESCAND
    }

    public Scanuitslag {
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(bevinding, "bevinding");
    }

    static Scanuitslag besmet(String bevinding) {
        return new Scanuitslag(Soort.BESMET, bevinding);
    }

    static Scanuitslag nietGescand(String waarom) {
        return new Scanuitslag(Soort.NIET_GESCAND, waarom);
    }
}
