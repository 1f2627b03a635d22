package nl.klacht.core.behandeling;

import java.util.List;

/** The parts a handeling names: at least one where it must, and otherwise all parts on which it may be done. */
final class Onderdeelkeuze {

    private Onderdeelkeuze() {}

    /**
     * The named parts, each once.
     *
     * @throws IllegalArgumentException when none is named
     */
    static List<Integer> minstensEen(List<Integer> nummers) {
        List<Integer> keuze = misschien(nummers);
        if (keuze.isEmpty()) {
            throw new IllegalArgumentException("noem minstens één onderdeel");
        }
        return keuze;
    }

    /** The named parts, each once; none means that they follow from the situation. */
    static List<Integer> misschien(List<Integer> nummers) {
        return nummers == null ? List.of() : nummers.stream().distinct().toList();
    }

    /** The named parts, or when none is named all parts on which this may be done now. */
    static List<Integer> of(List<Integer> nummers, Soort soort, Situatie situatie) {
        return nummers.isEmpty() ? soort.magNu(situatie).onderdelen() : nummers;
    }
}
