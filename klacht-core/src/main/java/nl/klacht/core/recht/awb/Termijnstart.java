package nl.klacht.core.recht.awb;

/**
 * From which day the terms of an incomplete complaint count once it is complete. The law does not say; it is a choice of
 * the municipality (recht 1.5). Repair suspends nothing under either.
 */
public enum Termijnstart {
    /** From the receipt of the first message: the safe reading, and the default. */
    EERSTE_ONTVANGST,
    /** From the receipt of what made it complete: the strict reading of Awb 9:4 lid 1. */
    COMPLEET
}
