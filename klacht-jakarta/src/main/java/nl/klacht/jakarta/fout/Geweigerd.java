package nl.klacht.jakarta.fout;

import java.util.List;
import java.util.stream.Collectors;
import nl.klacht.core.grondslag.Grond;

/** Law or policy does not allow it, and these are the grounds (409). */
public final class Geweigerd extends Fout {

    private static final long serialVersionUID = 1L;

    private final transient List<Grond> gronden;

    /** @param gronden why not, at least one */
    public Geweigerd(List<Grond> gronden) {
        super(Foutcode.GEWEIGERD, zinnen(gronden));
        this.gronden = List.copyOf(gronden);
    }

    @Override
    public List<Grond> gronden() {
        return gronden;
    }

    private static String zinnen(List<Grond> gronden) {
        if (gronden.isEmpty()) {
            throw new IllegalArgumentException("een weigering heeft een grond");
        }
        return gronden.stream().map(Grond::uitleg).distinct().collect(Collectors.joining(" "));
    }
}
