package nl.klacht.core.grondslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A legal outcome: what follows, on which grounds, and what the reader should still watch.
 *
 * <p>Without a ground there is no outcome: an empty list of grounds is refused.
 *
 * @param <U> what was decided: a {@link Toelating}, a road, a date
 * @param uitkomst the outcome
 * @param gronden the grounds, at least one
 * @param waarschuwingen grounds that do not block but must be seen
 */
public record Bevinding<U>(U uitkomst, List<Grond> gronden, List<Grond> waarschuwingen) {

    public Bevinding {
        Objects.requireNonNull(uitkomst, "uitkomst");
        gronden = List.copyOf(gronden);
        waarschuwingen = List.copyOf(waarschuwingen);
        if (gronden.isEmpty()) {
            throw new IllegalArgumentException("Een uitkomst zonder grond bestaat niet: " + uitkomst);
        }
    }

    public static <U> Bevinding<U> van(U uitkomst, Grond... gronden) {
        return new Bevinding<>(uitkomst, List.of(gronden), List.of());
    }

    public static <U> Bevinding<U> van(U uitkomst, List<Grond> gronden) {
        return new Bevinding<>(uitkomst, gronden, List.of());
    }

    public static Bevinding<Toelating> toegestaan(Grond... gronden) {
        return van(Toelating.TOEGESTAAN, gronden);
    }

    public static Bevinding<Toelating> toegestaan(List<Grond> gronden) {
        return van(Toelating.TOEGESTAAN, gronden);
    }

    public static Bevinding<Toelating> geweigerd(Grond... gronden) {
        return van(Toelating.GEWEIGERD, gronden);
    }

    public static Bevinding<Toelating> geweigerd(List<Grond> gronden) {
        return van(Toelating.GEWEIGERD, gronden);
    }

    /** Refused on all of the objections, or allowed on the given ground when there are none. */
    public static Bevinding<Toelating> tenzij(List<Grond> bezwaren, Grond... toegestaanOp) {
        return bezwaren.isEmpty() ? toegestaan(toegestaanOp) : geweigerd(bezwaren);
    }

    /**
     * All findings together: refused with the grounds of every refusal, or allowed with the grounds of every permission.
     * Warnings are kept either way.
     *
     * @throws IllegalArgumentException when there is nothing to combine
     */
    public static Bevinding<Toelating> samen(List<Bevinding<Toelating>> bevindingen) {
        Toelating uitkomst =
                bevindingen.stream().allMatch(Bevinding::isToegestaan) ? Toelating.TOEGESTAAN : Toelating.GEWEIGERD;
        List<Grond> gronden = new ArrayList<>();
        List<Grond> waarschuwingen = new ArrayList<>();
        for (Bevinding<Toelating> bevinding : bevindingen) {
            if (bevinding.uitkomst == uitkomst) {
                gronden.addAll(bevinding.gronden);
            }
            waarschuwingen.addAll(bevinding.waarschuwingen);
        }
        return new Bevinding<>(uitkomst, gronden, waarschuwingen);
    }

    public static boolean isToegestaan(Bevinding<Toelating> bevinding) {
        return bevinding.uitkomst == Toelating.TOEGESTAAN;
    }

    public static boolean isGeweigerd(Bevinding<Toelating> bevinding) {
        return bevinding.uitkomst == Toelating.GEWEIGERD;
    }

    /** The same finding with one more thing to watch. */
    public Bevinding<U> metWaarschuwing(Grond waarschuwing) {
        List<Grond> alle = new ArrayList<>(waarschuwingen);
        alle.add(waarschuwing);
        return new Bevinding<>(uitkomst, gronden, alle);
    }
}
