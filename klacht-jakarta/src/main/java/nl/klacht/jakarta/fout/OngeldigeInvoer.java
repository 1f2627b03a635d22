package nl.klacht.jakarta.fout;

import java.util.List;

/** What was sent has the wrong shape; all that is wrong with it, at once (400). */
public final class OngeldigeInvoer extends Fout {

    private static final long serialVersionUID = 1L;

    private final transient List<Invoerfout> fouten;

    /** @param fouten what is wrong, at least one */
    public OngeldigeInvoer(List<Invoerfout> fouten) {
        super(Foutcode.ONGELDIGE_INVOER, samenvatting(fouten));
        this.fouten = List.copyOf(fouten);
    }

    public OngeldigeInvoer(Invoerfout fout) {
        this(List.of(fout));
    }

    @Override
    public List<Invoerfout> invoerfouten() {
        return fouten;
    }

    private static String samenvatting(List<Invoerfout> fouten) {
        if (fouten.isEmpty()) {
            throw new IllegalArgumentException("ongeldige invoer heeft ten minste één fout");
        }
        return fouten.size() == 1
                ? fouten.get(0).detail()
                : Teksten.van("invoer.samenvatting", Integer.toString(fouten.size()));
    }
}
