package nl.klacht.core.behandeling;

/** Who said that the klager is satisfied (Awb 9:5). */
public enum Tevredene {
    KLAGER,
    GEMACHTIGDE,
    VERTEGENWOORDIGER
}
