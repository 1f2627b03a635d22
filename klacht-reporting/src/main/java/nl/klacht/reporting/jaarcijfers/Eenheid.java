package nl.klacht.reporting.jaarcijfers;

/** What a table counts. A complaint with three parts is one dossier and three parts. */
public enum Eenheid {
    DOSSIERS("klachten", "van alle schriftelijke klachten"),
    ONDERDELEN("onderdelen", "van alle onderdelen van schriftelijke klachten");

    private final String naam;
    private final String grondslag;

    Eenheid(String naam, String grondslag) {
        this.naam = naam;
        this.grondslag = grondslag;
    }

    /** As printed: "klachten", "onderdelen". */
    public String naam() {
        return naam;
    }

    /** The base of the percentages in a table of this unit. */
    public String grondslag() {
        return grondslag;
    }
}
