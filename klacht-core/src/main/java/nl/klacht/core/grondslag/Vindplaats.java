package nl.klacht.core.grondslag;

import java.util.Objects;

/**
 * Where a rule stands, in the one spelling used everywhere: {@code Awb 9:8 lid 1 onder b}, {@code Uitgangspunten 5B}.
 *
 * @param aanduiding the citation, not blank
 */
public record Vindplaats(String aanduiding) {

    public Vindplaats {
        Objects.requireNonNull(aanduiding, "aanduiding");
        if (aanduiding.isBlank()) {
            throw new IllegalArgumentException("aanduiding is leeg");
        }
    }

    /** The same as the constructor, for constants that read as a citation. */
    public static Vindplaats van(String aanduiding) {
        return new Vindplaats(aanduiding);
    }

    @Override
    public String toString() {
        return aanduiding;
    }
}
