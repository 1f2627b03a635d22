package nl.klacht.jakarta.fout;

import java.util.OptionalInt;

/** Too many requests in a short time (429). */
public final class TeVeelVerzoeken extends Fout {

    private static final long serialVersionUID = 1L;

    private final int opnieuwNa;

    /** @param opnieuwNa after how many seconds there is room again */
    public TeVeelVerzoeken(int opnieuwNa) {
        super(Foutcode.TE_VEEL_VERZOEKEN);
        this.opnieuwNa = opnieuwNa;
    }

    @Override
    public OptionalInt opnieuwNa() {
        return OptionalInt.of(opnieuwNa);
    }
}
