package nl.klacht.jakarta.fout;

/** Nobody is logged in, and somebody has to be (401). */
public final class NietAangemeld extends Fout {

    private static final long serialVersionUID = 1L;

    public NietAangemeld() {
        super(Foutcode.NIET_AANGEMELD);
    }

    public NietAangemeld(String detail) {
        super(Foutcode.NIET_AANGEMELD, detail);
    }
}
