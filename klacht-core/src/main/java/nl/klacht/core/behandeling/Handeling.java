package nl.klacht.core.behandeling;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Toepasbaar;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;

/**
 * Something that somebody wants to do in a dossier. One record knows three things: whether it may be done now at all
 * (asked of its {@link Soort}), whether its own content is lawful, and how the dossier stands after it.
 *
 * <p>{@link #beoordeel} is the one door: it asks the first two. {@link #pasToe} never refuses, so that every accepted
 * history loads, also under later rules.
 */
public interface Handeling extends Toepasbaar {

    /** Its place in the catalogue. */
    Soort soort();

    /** The parts it is about; empty when it is about the dossier as a whole. */
    default List<Integer> onderdelen() {
        return List.of();
    }

    /** The persons and texts of which the particulars go with it; the references to them in the history stay. */
    default List<UUID> gewist() {
        return List.of();
    }

    /** What is against its content: empty when nothing is. Whether it may be done at all was already asked. */
    default List<Grond> bezwaren(Situatie situatie) {
        return List.of();
    }

    /** What does not stand in the way but must be known. */
    default List<Grond> waarschuwingen(Situatie situatie) {
        return List.of();
    }

    /**
     * The same handeling with what was left open filled in, so that the history says what was done. Who names no parts
     * means all parts on which it may be done now.
     */
    default Handeling vulAan(Situatie situatie) {
        return this;
    }

    /** Whether it may be done, with all grounds why not at once, or the ground why and what to mind. */
    default Bevinding<Toelating> beoordeel(Situatie situatie) {
        Mogelijkheid mogelijkheid = soort().magNu(situatie);
        if (!mogelijkheid.mag()) {
            return mogelijkheid.bevinding();
        }
        List<Grond> bezwaren = new ArrayList<>();
        for (int nummer : onderdelen()) {
            bezwaren.addAll(bezwarenOnderdeel(situatie, nummer));
        }
        if (bezwaren.isEmpty()) {
            bezwaren.addAll(bezwaren(situatie));
        }
        if (!bezwaren.isEmpty()) {
            return Bevinding.geweigerd(bezwaren.stream().distinct().toList());
        }
        return new Bevinding<>(Toelating.TOEGESTAAN, List.of(soort().grond()), waarschuwingen(situatie));
    }

    private List<Grond> bezwarenOnderdeel(Situatie situatie, int nummer) {
        return situatie.dossier()
                .findOnderdeel(nummer)
                .map(onderdeel -> soort().bezwaren(situatie, onderdeel))
                .orElseGet(() -> List.of(geenOnderdeel(nummer)));
    }

    private static Grond geenOnderdeel(int nummer) {
        return Grond.van("Awb 9:4 lid 2 onder c", "Handeling.geenOnderdeel", nummer);
    }

    /** The chosen parts in a dossier, for a handeling that changes them. */
    static List<Klachtonderdeel> gekozen(Situatie situatie, List<Integer> nummers) {
        return nummers.stream()
                .flatMap(nummer -> situatie.dossier().findOnderdeel(nummer).stream())
                .toList();
    }
}
