package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A petition to the second line about a part, and its answer (Awb 9:18, 9:36).
 *
 * @param instantie the body it was filed with
 * @param ingediendOp the day of filing
 * @param oordeel the answer, or {@code null} while it is pending
 * @param oordeelOp the day of the answer
 * @param onderzoek how far the second line has come with it
 * @param aanbeveling what it recommended, if it did
 * @param overgedragenOp the day it was handed over to the body that has it now; {@code null} when it was filed there
 */
public record Verzoekschrift(
        Tweedelijnsinstantie instantie,
        LocalDate ingediendOp,
        @Nullable Tweedelijnsoordeel oordeel,
        @Nullable LocalDate oordeelOp,
        Onderzoek onderzoek,
        @Nullable Aanbeveling aanbeveling,
        @Nullable LocalDate overgedragenOp) {

    public Verzoekschrift {
        Objects.requireNonNull(instantie, "instantie");
        Objects.requireNonNull(ingediendOp, "ingediendOp");
        Objects.requireNonNull(onderzoek, "onderzoek");
    }

    /** A petition of which nothing more is known than its answer. */
    public Verzoekschrift(
            Tweedelijnsinstantie instantie,
            LocalDate ingediendOp,
            @Nullable Tweedelijnsoordeel oordeel,
            @Nullable LocalDate oordeelOp) {
        this(instantie, ingediendOp, oordeel, oordeelOp, Onderzoek.NOG_NIET, null, null);
    }

    public boolean isOpen() {
        return oordeel == null;
    }

    /** Whether the authority still has to answer or carry out a recommendation. */
    public boolean heeftOpenAanbeveling() {
        return aanbeveling != null && aanbeveling.isOpen();
    }

    /** The same with its answer; a recommendation in it waits for the authority. */
    public Verzoekschrift beantwoord(Tweedelijnsoordeel antwoord, LocalDate op, boolean metAanbeveling) {
        return new Verzoekschrift(
                instantie,
                ingediendOp,
                antwoord,
                op,
                onderzoek,
                metAanbeveling ? Aanbeveling.van(op) : aanbeveling,
                overgedragenOp);
    }

    /** The same at another body, with the date on which it was filed (Awb 9:18 lid 2). */
    public Verzoekschrift naar(Tweedelijnsinstantie andere, LocalDate dag) {
        return new Verzoekschrift(andere, ingediendOp, oordeel, oordeelOp, onderzoek, aanbeveling, dag);
    }

    public Verzoekschrift metOnderzoek(UnaryOperator<Onderzoek> wijziging) {
        return new Verzoekschrift(
                instantie, ingediendOp, oordeel, oordeelOp, wijziging.apply(onderzoek), aanbeveling, overgedragenOp);
    }

    public Verzoekschrift metAanbeveling(Aanbeveling nieuw) {
        return new Verzoekschrift(instantie, ingediendOp, oordeel, oordeelOp, onderzoek, nieuw, overgedragenOp);
    }
}
