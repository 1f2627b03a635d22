package nl.klacht.jakarta.fout;

/** Somebody else was first: the dossier changed since it was read (412). */
public final class Verouderd extends Fout {

    private static final long serialVersionUID = 1L;

    public Verouderd() {
        super(Foutcode.VEROUDERD);
    }

    public Verouderd(String detail) {
        super(Foutcode.VEROUDERD, detail);
    }
}
