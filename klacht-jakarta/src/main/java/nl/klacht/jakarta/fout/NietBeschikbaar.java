package nl.klacht.jakarta.fout;

import java.util.OptionalInt;

/** The service, or this municipality, cannot answer now (503). */
public final class NietBeschikbaar extends Fout {

    private static final long serialVersionUID = 1L;
    private static final int SECONDEN = 30;

    private final int opnieuwNa;

    public NietBeschikbaar() {
        super(Foutcode.NIET_BESCHIKBAAR);
        opnieuwNa = SECONDEN;
    }

    public NietBeschikbaar(String detail, int opnieuwNa) {
        super(Foutcode.NIET_BESCHIKBAAR, detail);
        this.opnieuwNa = opnieuwNa;
    }

    @Override
    public OptionalInt opnieuwNa() {
        return OptionalInt.of(opnieuwNa);
    }
}
