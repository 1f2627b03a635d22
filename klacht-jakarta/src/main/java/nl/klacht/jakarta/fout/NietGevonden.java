package nl.klacht.jakarta.fout;

/** It does not exist, or not for this user or municipality: the same answer (404). */
public final class NietGevonden extends Fout {

    private static final long serialVersionUID = 1L;

    public NietGevonden() {
        super(Foutcode.NIET_GEVONDEN);
    }

    public NietGevonden(String detail) {
        super(Foutcode.NIET_GEVONDEN, detail);
    }
}
