package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A petition to the second line about a part, and its answer (Awb 9:18, 9:36).
 *
 * @param instantie the body it was filed with
 * @param ingediendOp the day of filing
 * @param oordeel the answer, or {@code null} while it is pending
 * @param oordeelOp the day of the answer
 */
public record Verzoekschrift(
        Tweedelijnsinstantie instantie,
        LocalDate ingediendOp,
        @Nullable Tweedelijnsoordeel oordeel,
        @Nullable LocalDate oordeelOp) {

    public Verzoekschrift {
        Objects.requireNonNull(instantie, "instantie");
        Objects.requireNonNull(ingediendOp, "ingediendOp");
    }

    public boolean isOpen() {
        return oordeel == null;
    }

    public Verzoekschrift beantwoord(Tweedelijnsoordeel antwoord, LocalDate op) {
        return new Verzoekschrift(instantie, ingediendOp, antwoord, op);
    }
}
