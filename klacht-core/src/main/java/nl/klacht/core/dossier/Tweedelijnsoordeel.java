package nl.klacht.core.dossier;

/** What the second line answered (Awb 9:22–9:36; recht 6.2). */
public enum Tweedelijnsoordeel {
    BEHOORLIJK,
    NIET_BEHOORLIJK,
    GEEN_ONDERZOEK,
    ONBEVOEGD,
    /** Referred back to the first line because no complaint was lodged there (Awb 9:20). */
    TERUGVERWEZEN,
    INTERVENTIE_OPGELOST
}
