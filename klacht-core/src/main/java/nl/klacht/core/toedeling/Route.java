package nl.klacht.core.toedeling;

import java.util.Objects;

/**
 * Where a part is handled, and under which rules.
 *
 * @param regime the rules
 * @param instantie the first line
 */
public record Route(Regime regime, Instantie instantie) {

    public Route {
        Objects.requireNonNull(regime, "regime");
        Objects.requireNonNull(instantie, "instantie");
    }
}
