package nl.klacht.core.grondslag;

import java.util.Objects;

/** x */
public record Vindplaats(String aanduiding) {
    public Vindplaats {
        Objects.requireNonNull(aanduiding, "aanduiding");
    }
}
