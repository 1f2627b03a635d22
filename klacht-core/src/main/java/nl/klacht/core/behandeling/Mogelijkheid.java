package nl.klacht.core.behandeling;

import java.util.List;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;

/**
 * Whether one kind of handeling may be done now, and why or why not.
 *
 * @param soort the kind
 * @param bevinding the answer with its grounds
 * @param onderdelen the parts on which it may be done; empty when it is about the dossier as a whole or may not be done
 */
public record Mogelijkheid(Soort soort, Bevinding<Toelating> bevinding, List<Integer> onderdelen) {

    public Mogelijkheid {
        onderdelen = List.copyOf(onderdelen);
    }

    static Mogelijkheid geweigerd(Soort soort, List<Grond> gronden) {
        return new Mogelijkheid(soort, Bevinding.geweigerd(gronden), List.of());
    }

    public boolean mag() {
        return bevinding.uitkomst() == Toelating.TOEGESTAAN;
    }
}
