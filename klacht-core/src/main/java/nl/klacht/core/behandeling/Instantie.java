package nl.klacht.core.behandeling;

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
    GEEN;

    /** Whether it is the municipality itself. */
    public boolean isGemeente() {
        return this == GEMEENTE || this == BELEIDSAFDELING;
    }
}
