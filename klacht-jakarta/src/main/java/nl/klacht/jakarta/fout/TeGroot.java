package nl.klacht.jakarta.fout;

/** More was sent than we take (413). */
public final class TeGroot extends Fout {

    private static final long serialVersionUID = 1L;

    public TeGroot() {
        super(Foutcode.TE_GROOT);
    }

    public TeGroot(String detail) {
        super(Foutcode.TE_GROOT, detail);
    }
}
