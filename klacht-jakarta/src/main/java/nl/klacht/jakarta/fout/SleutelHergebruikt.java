package nl.klacht.jakarta.fout;

/** The same {@code Idempotency-Key} with another body (409). */
public final class SleutelHergebruikt extends Fout {

    private static final long serialVersionUID = 1L;

    public SleutelHergebruikt() {
        super(Foutcode.SLEUTEL_HERGEBRUIKT);
    }

    public SleutelHergebruikt(String detail) {
        super(Foutcode.SLEUTEL_HERGEBRUIKT, detail);
    }
}
