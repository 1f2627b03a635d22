package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A question of an ombudsman for information or documents (Awb 9:31).
 *
 * @param nummer its number within the dossier, from 1
 * @param gevraagdOp the day it was asked
 * @param uiterlijk the last day for it, inclusive
 * @param open whether it still has to be answered
 */
public record Inlichtingenverzoek(int nummer, LocalDate gevraagdOp, LocalDate uiterlijk, boolean open) {

    public Inlichtingenverzoek {
        Objects.requireNonNull(gevraagdOp, "gevraagdOp");
        Objects.requireNonNull(uiterlijk, "uiterlijk");
    }

    Inlichtingenverzoek beantwoord() {
        return new Inlichtingenverzoek(nummer, gevraagdOp, uiterlijk, false);
    }
}
