package nl.klacht.core.dossier;

/** How the first line ended for one part. The sum over the parts may read "gedeeltelijk gegrond"; a part never does. */
public enum Uitkomst {
    GEGROND,
    ONGEGROND,
    GEEN_OORDEEL,
    NIET_IN_BEHANDELING,
    INFORMEEL_AFGEDAAN,
    INGETROKKEN,
    DOORGEZONDEN,
    /** The provider has settled it and the municipality has seen that he did. */
    DOORVERWEZEN,
    /** The part was in truth something else and goes on as that, as a notice of objection for instance. */
    OMGEZET,
    /** A signaal or melding that has been dealt with. */
    AFGEHANDELD;

    /** Whether the authority gave its opinion on the conduct (Awb 9:12). */
    public boolean isOordeel() {
        return this == GEGROND || this == ONGEGROND || this == GEEN_OORDEEL;
    }

    /** Whether the way to the second line opens with this ending (Awb 9:24 lid 1 onder a and b). */
    public boolean opentTweedeLijn() {
        return isOordeel() || this == NIET_IN_BEHANDELING || this == INFORMEEL_AFGEDAAN;
    }
}
