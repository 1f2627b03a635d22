package nl.klacht.jakarta.fout;

/** The dossier is restricted to a few people, of whom this user is none (403). */
public final class Afgeschermd extends Fout {

    private static final long serialVersionUID = 1L;

    public Afgeschermd() {
        super(Foutcode.AFGESCHERMD);
    }
}
