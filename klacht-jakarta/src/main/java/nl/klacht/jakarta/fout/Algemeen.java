package nl.klacht.jakarta.fout;

import java.util.OptionalInt;

/** An error that was not thrown by us as such: a status of the container, or something that broke. */
final class Algemeen extends Fout {

    private static final long serialVersionUID = 1L;
    private static final int SECONDEN = 30;

    Algemeen(Foutcode code) {
        super(code);
    }

    @Override
    public OptionalInt opnieuwNa() {
        return code() == Foutcode.NIET_BESCHIKBAAR ? OptionalInt.of(SECONDEN) : OptionalInt.empty();
    }
}
