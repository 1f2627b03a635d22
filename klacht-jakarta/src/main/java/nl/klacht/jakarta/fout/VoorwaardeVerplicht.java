package nl.klacht.jakarta.fout;

/** A step without {@code If-Match} (428). */
public final class VoorwaardeVerplicht extends Fout {

    private static final long serialVersionUID = 1L;

    public VoorwaardeVerplicht() {
        super(Foutcode.VOORWAARDE_VERPLICHT);
    }

    public VoorwaardeVerplicht(String detail) {
        super(Foutcode.VOORWAARDE_VERPLICHT, detail);
    }
}
