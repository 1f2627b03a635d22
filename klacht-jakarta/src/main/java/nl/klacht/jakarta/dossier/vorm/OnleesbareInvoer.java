package nl.klacht.jakarta.dossier.vorm;

/** A body that the contract approved but that does not make a handeling: a range that contradicts itself, for instance. */
public final class OnleesbareInvoer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OnleesbareInvoer(String melding, Throwable oorzaak) {
        super(melding, oorzaak);
    }
}
