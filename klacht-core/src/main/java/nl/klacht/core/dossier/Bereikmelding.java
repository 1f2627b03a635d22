package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the klager last said about being written to electronically (Awb 2:8).
 *
 * @param digitaal whether he can be reached so; otherwise he took it back, or never wanted it
 * @param op the day he said it
 */
public record Bereikmelding(boolean digitaal, LocalDate op) {

    public Bereikmelding {
        Objects.requireNonNull(op, "op");
    }
}
