package nl.klacht.core.dossier;

/** The way by which a message reached the municipality. */
public enum Kanaal {
    TELEFOON,
    BALIE,
    BRIEF,
    EMAIL,
    WEBFORMULIER,
    /** A provider notifies a complaint that was lodged with him (Uitgangspunten 11 I). */
    DIENSTVERLENER,
    MEDEWERKER,
    /** Forwarded by another authority (Awb 2:3); the term runs from the receipt here. */
    ANDER_BESTUURSORGAAN,
    /** Referred back by the second line (Awb 9:20). */
    TWEEDELIJN;

    /** Whether it is an electronic way, for which chapter 2 of the Awb has rules of its own. */
    public boolean isElektronisch() {
        return this == EMAIL || this == WEBFORMULIER;
    }
}
