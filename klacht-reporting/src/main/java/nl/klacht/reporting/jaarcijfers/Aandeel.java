package nl.klacht.reporting.jaarcijfers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * A share that names what it is a share of.
 *
 * @param teller how many
 * @param noemer out of how many, not less than {@code teller}
 * @param grondslag the base in words: "van alle schriftelijke klachten"
 */
public record Aandeel(long teller, long noemer, String grondslag) {

    public Aandeel {
        Objects.requireNonNull(grondslag, "grondslag");
        if (teller < 0 || teller > noemer) {
            throw new IllegalArgumentException("teller " + teller + " past niet bij noemer " + noemer);
        }
        if (grondslag.isBlank()) {
            throw new IllegalArgumentException("grondslag is leeg");
        }
    }

    /** The percentage with one decimal, half up; none when there is nothing to take a share of. */
    public Optional<BigDecimal> percentage() {
        return noemer == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(teller)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(noemer), 1, RoundingMode.HALF_UP));
    }

    /** The percentage as written in Dutch, without the sign: "33,3"; empty when there is none. */
    String getal() {
        return percentage()
                .map(getal -> getal.toPlainString().replace('.', ','))
                .orElse("");
    }
}
