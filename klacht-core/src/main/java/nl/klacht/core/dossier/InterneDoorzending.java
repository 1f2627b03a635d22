package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a message came along a wrong way and was sent on inside the municipality (Awb 2:24).
 *
 * @param op the day it was sent on
 * @param verteldOp the day the sender was told of it, and from when the term counts; {@code null} when he was not
 */
public record InterneDoorzending(LocalDate op, @Nullable LocalDate verteldOp) {

    public InterneDoorzending {
        Objects.requireNonNull(op, "op");
    }
}
