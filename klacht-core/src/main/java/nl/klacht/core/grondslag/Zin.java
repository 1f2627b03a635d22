package nl.klacht.core.grondslag;

import java.util.List;
import java.util.Objects;

/**
 * A sentence for people, or a part of one, that stands in the bundle of sentences: by its key, and the facts that belong
 * in it. It may itself be a fact of a {@link Grond}.
 *
 * @param sleutel its key: the class it belongs to and a word for what it says, {@code Awb9_8.inhoud.grond}
 * @param feiten the facts in the order of the sentence
 */
public record Zin(String sleutel, List<Object> feiten) implements Feit {

    public Zin {
        Objects.requireNonNull(sleutel, "sleutel");
        feiten = List.copyOf(feiten);
    }

    public static Zin van(String sleutel, Object... feiten) {
        return new Zin(sleutel, List.of(feiten));
    }

    @Override
    public String uitleg() {
        return Zinnen.UITLEG.spreek(sleutel, feiten);
    }

    @Override
    public String juridisch() {
        return Zinnen.JURIDISCH.spreek(sleutel, feiten);
    }

    @Override
    public String toString() {
        return uitleg();
    }
}
