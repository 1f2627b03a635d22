package nl.klacht.core.gemeente;

/**
 * What a municipality counts as its own conduct although a provider carried it out (recht 5; Awb 9:1 lid 2 leaves room).
 */
public enum Toerekening {
    /** What a decision of the municipality itself promised; on by default (case C14). */
    BESCHIKKING,
    /** Re-integration by a contracted firm, for which no sector regime exists (D18). */
    PARTICIPATIE,
    /** Debt counselling by a contracted firm, for which no sector regime exists (D18). */
    SCHULDHULP
}
