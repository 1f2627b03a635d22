package nl.klacht.jakarta.tenant;

/** What stands between the data of one municipality and who can run statements for another. */
public enum Muur {
    /** The login of the shared pool, which takes the role of one municipality for a transaction: a wall against mistakes. */
    GEDEELDE_LOGIN("gedeelde login"),
    /** A login that may take the role of this municipality only: a wall against hostile SQL too. */
    EIGEN_LOGIN("eigen login"),
    /** That, in a database of its own. */
    EIGEN_DATABASE("eigen database");

    private final String naam;

    Muur(String naam) {
        this.naam = naam;
    }

    /** As people read it. */
    public String naam() {
        return naam;
    }
}
