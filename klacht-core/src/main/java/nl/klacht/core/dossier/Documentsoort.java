package nl.klacht.core.dossier;

/** What a file in a dossier is. */
public enum Documentsoort {
    /** The letter or message with which the klager complains. */
    BRIEF_KLAGER,
    /** What somebody brings to show that it is so. */
    BEWIJS,
    /** Who may act for the klager (Awb 2:1). */
    MACHTIGING,
    /** The report of a hearing (Awb 9:10 lid 3). */
    HOORVERSLAG,
    /** The letter with which a part ends (Awb 9:12). */
    AFDOENINGSBRIEF,
    /** What the provider sent. */
    STUK_DIENSTVERLENER,
    /** What the second line sent. */
    STUK_TWEEDE_LIJN,
    OVERIG
}
