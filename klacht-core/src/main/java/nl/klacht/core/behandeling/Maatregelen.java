package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Optional;
import nl.klacht.core.dossier.Maatregel;
import nl.klacht.core.grondslag.Grond;

/** What the steps on measures that were laid down before share. */
final class Maatregelen {

    private static final String VOLGEN = "Uitgangspunten 9 onder IV";

    private Maatregelen() {}

    /** What is against any step on a measure: that none is open. */
    static List<Grond> bezwaren(Situatie situatie) {
        return situatie.dossier().voortgang().maatregelen().stream().anyMatch(Maatregel::isOpen)
                ? List.of()
                : List.of(Grond.van(VOLGEN, "Maatregelen.geenOpen"));
    }

    /** What is against a step on this measure: that it is not there, or no longer open. */
    static List<Grond> bezwaren(Situatie situatie, int nummer) {
        Optional<Maatregel> maatregel = find(situatie, nummer);
        if (maatregel.isEmpty()) {
            return List.of(Grond.van(VOLGEN, "Maatregelen.onbekend", nummer));
        }
        return maatregel.get().isOpen() ? List.of() : List.of(Grond.van(VOLGEN, "Maatregelen.alKlaar", nummer));
    }

    static Optional<Maatregel> find(Situatie situatie, int nummer) {
        return situatie.dossier().voortgang().maatregelen().stream()
                .filter(maatregel -> maatregel.nummer() == nummer)
                .findFirst();
    }
}
