package nl.klacht.jakarta.fout;

/** This user may not do this; whether the law allows it is another question (403). */
public final class NietToegestaan extends Fout {

    private static final long serialVersionUID = 1L;

    public NietToegestaan() {
        super(Foutcode.NIET_TOEGESTAAN);
    }

    public NietToegestaan(String detail) {
        super(Foutcode.NIET_TOEGESTAAN, detail);
    }
}
