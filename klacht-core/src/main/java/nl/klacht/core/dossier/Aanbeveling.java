package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation of an ombudsman and what the authority does with it (Awb 9:36 lid 4).
 *
 * @param op the day of the report
 * @param gevolgd whether the authority follows it, or {@code null} while it has not answered
 * @param uiterlijk the last day, inclusive, on which what it promised is done
 * @param uitgevoerdOp the day it was done
 */
public record Aanbeveling(
        LocalDate op,
        @Nullable Boolean gevolgd,
        @Nullable LocalDate uiterlijk,
        @Nullable LocalDate uitgevoerdOp) {

    public Aanbeveling {
        Objects.requireNonNull(op, "op");
    }

    public static Aanbeveling van(LocalDate op) {
        return new Aanbeveling(op, null, null, null);
    }

    public boolean isOnbeantwoord() {
        return gevolgd == null;
    }

    /** Whether it is promised and not done yet. */
    public boolean isInUitvoering() {
        return Boolean.TRUE.equals(gevolgd) && uitgevoerdOp == null;
    }

    /** Whether the authority still has something to do with it. */
    public boolean isOpen() {
        return isOnbeantwoord() || isInUitvoering();
    }

    public Aanbeveling gevolgdTot(LocalDate laatsteDag) {
        return new Aanbeveling(op, true, laatsteDag, null);
    }

    public Aanbeveling nietGevolgd() {
        return new Aanbeveling(op, false, null, null);
    }

    public Aanbeveling uitgevoerd(LocalDate dag) {
        return new Aanbeveling(op, gevolgd, uiterlijk, dag);
    }
}
