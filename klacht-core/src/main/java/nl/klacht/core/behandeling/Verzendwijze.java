package nl.klacht.core.behandeling;

/** How a letter reached the klager. */
public enum Verzendwijze {
    BRIEF,
    EMAIL,
    PORTAAL,
    BALIE;

    /** Whether it leaves electronically, so that Awb 2:7 and after hold. */
    public boolean isElektronisch() {
        return this == EMAIL || this == PORTAAL;
    }
}
