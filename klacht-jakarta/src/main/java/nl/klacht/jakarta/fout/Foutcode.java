package nl.klacht.jakarta.fout;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of error, each with its HTTP status; title and text stand in the bundle. */
public enum Foutcode {
    ONGELDIGE_INVOER(400),
    NIET_AANGEMELD(401),
    NIET_TOEGESTAAN(403),
    AFGESCHERMD(403),
    NIET_GEVONDEN(404),
    METHODE_NIET_MOGELIJK(405),
    ANTWOORDVORM_ONBEKEND(406),
    GEWEIGERD(409),
    SLEUTEL_HERGEBRUIKT(409),
    VERNIETIGD(410),
    VEROUDERD(412),
    TE_GROOT(413),
    INVOERVORM_ONBEKEND(415),
    VOORWAARDE_VERPLICHT(428),
    TE_VEEL_VERZOEKEN(429),
    INTERNE_FOUT(500),
    NIET_BESCHIKBAAR(503);

    private final int status;

    Foutcode(int status) {
        this.status = status;
    }

    /** The code for a status that the container chose; an unlisted 4xx is bad input, anything else our own fault. */
    public static Foutcode van(int status) {
        return Arrays.stream(values())
                .filter(code -> code.status == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? ONGELDIGE_INVOER : INTERNE_FOUT);
    }

    public int status() {
        return status;
    }

    /** What identifies the kind of problem in an answer. */
    public String type() {
        return "urn:klacht:fout:" + sleutel();
    }

    public String titel() {
        return Teksten.van("fout." + sleutel() + ".titel");
    }

    /** What it means and what to do, in plain Dutch. */
    public String uitleg() {
        return Teksten.van("fout." + sleutel() + ".uitleg");
    }

    private String sleutel() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
