package nl.klacht.core.toedeling;

/** Which rules hold for a part. */
public enum Regime {
    /** A klaagschrift: title 9.1 Awb in full, with its clocks (Awb 9:4). */
    AWB_FORMEEL,
    /** Proper handling without statutory clocks: oral, incomplete, or about conduct towards somebody else (Awb 9:2). */
    AWB_BEHOORLIJK,
    /** The provider handles it; no Awb clock (Uitgangspunten 5A). */
    DIENSTVERLENER,
    /** A law of its own switches title 9.1 off or gives its own road: Jeugdwet, Wkkgz. */
    BIJZONDER,
    /** No complaint law: signaal, melding, besluit, beleid. */
    GEEN;

    /** Whether the municipality handles it under the Awb. */
    public boolean isAwb() {
        return this == AWB_FORMEEL || this == AWB_BEHOORLIJK;
    }
}
