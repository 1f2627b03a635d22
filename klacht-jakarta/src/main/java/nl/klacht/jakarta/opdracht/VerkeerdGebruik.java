package nl.klacht.jakarta.opdracht;

/** The words of a command are wrong; the message is a Dutch sentence that says which. Exit code 2. */
public final class VerkeerdGebruik extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VerkeerdGebruik(String zin) {
        super(zin);
    }
}
