package nl.klacht.core.behandeling;

import java.util.List;
import java.util.stream.Stream;

/** What may be done in a dossier now, and on which grounds the rest may not: the catalogue, walked. */
public final class Mogelijkheden {

    private Mogelijkheden() {}

    /** Every kind of handeling in the order of the road, each with its answer. */
    public static List<Mogelijkheid> van(Situatie situatie) {
        return Stream.of(Soort.values())
                .filter(Soort::isStap)
                .map(soort -> soort.magNu(situatie))
                .toList();
    }
}
