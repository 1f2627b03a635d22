package nl.klacht.core.behandeling;

/** What a provider reports as the outcome of his own handling; it is not an opinion of the municipality. */
public enum Aanbiederuitkomst {
    GEGROND,
    DEELS_GEGROND,
    ONGEGROND,
    GEEN_OORDEEL,
    OPGELOST
}
