package nl.klacht.core.behandeling;

/** How a letter reached the klager. */
public enum Verzendwijze {
    BRIEF,
    EMAIL,
    PORTAAL,
    BALIE
}
