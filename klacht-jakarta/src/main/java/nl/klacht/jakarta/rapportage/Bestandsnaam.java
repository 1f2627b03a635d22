package nl.klacht.jakarta.rapportage;

/** How the figures of a year are called when they are saved as a file. */
final class Bestandsnaam {

    private Bestandsnaam() {}

    /** The value of {@code Content-Disposition}. */
    static String bijlage(int jaar) {
        return "attachment; filename=\"jaarcijfers-" + jaar + ".csv\"";
    }
}
