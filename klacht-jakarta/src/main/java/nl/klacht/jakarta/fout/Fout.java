package nl.klacht.jakarta.fout;

import java.util.List;
import java.util.OptionalInt;
import nl.klacht.core.grondslag.Grond;

/**
 * An error that is told to who asked. It has no stack trace: it is an answer, not a fault of ours.
 *
 * <p>Throw one of the subclasses; anything else that is thrown becomes {@link Foutcode#INTERNE_FOUT}.
 */
public abstract class Fout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Foutcode code;

    protected Fout(Foutcode code) {
        this(code, code.uitleg());
    }

    protected Fout(Foutcode code, String detail) {
        super(detail, null, false, false);
        this.code = code;
    }

    public Foutcode code() {
        return code;
    }

    /** What the reader is told. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Invoerfout> invoerfouten() {
        return List.of();
    }

    public List<Grond> gronden() {
        return List.of();
    }

    /** After how many seconds trying again makes sense. */
    public OptionalInt opnieuwNa() {
        return OptionalInt.empty();
    }
}
