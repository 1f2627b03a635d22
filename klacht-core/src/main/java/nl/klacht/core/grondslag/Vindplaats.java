package nl.klacht.core.grondslag;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where a rule stands, in the one spelling used everywhere: {@code Awb 9:8 lid 1 onder b}, {@code Uitgangspunten 5B}.
 *
 * @param aanduiding the citation, not blank
 */
public record Vindplaats(String aanduiding) {

    private static final Pattern ONDERVERDELING = Pattern.compile(" (lid|onder) .*");
    private static final Pattern GEEN_LETTER_OF_CIJFER = Pattern.compile("[^a-z0-9]+");

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

    /**
     * The anchor of the article in the register of laws: {@code awb-9-8} for {@code Awb 9:8 lid 1 onder b}, for a lid has no
     * line of its own there.
     */
    public String anker() {
        String artikel = ONDERVERDELING.matcher(aanduiding).replaceFirst("");
        return GEEN_LETTER_OF_CIJFER.matcher(artikel.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    @Override
    public String toString() {
        return aanduiding;
    }
}
