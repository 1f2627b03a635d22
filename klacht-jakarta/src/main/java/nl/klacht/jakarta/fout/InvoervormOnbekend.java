package nl.klacht.jakarta.fout;

/** A content type we do not read here (415). */
public final class InvoervormOnbekend extends Fout {

    private static final long serialVersionUID = 1L;

    public InvoervormOnbekend() {
        super(Foutcode.INVOERVORM_ONBEKEND);
    }

    public InvoervormOnbekend(String detail) {
        super(Foutcode.INVOERVORM_ONBEKEND, detail);
    }
}
