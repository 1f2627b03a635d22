package nl.klacht.core.toedeling;

/** Who handles a part in the first line. */
public enum Instantie {
    DIENSTVERLENER,
    KLACHTENCOMMISSIE,
    GEMEENTE,
    BELEIDSAFDELING,
    BEZWAAR,
    ANDER_BESTUURSORGAAN,
    TOEZICHTHOUDER,
    /** Nobody here: the ombudsman about itself. */
    GEEN
}
