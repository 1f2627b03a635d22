package nl.klacht.jakarta.tenant;

/** A transaction was asked to work for another tenant than it began with: a fault in the program, never of a user. */
public final class WisselGeweigerd extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    WisselGeweigerd(Werkruimte gebonden, Werkruimte gevraagd) {
        super("this transaction works in " + gebonden.schema() + " and cannot change to " + gevraagd.schema());
    }
}
