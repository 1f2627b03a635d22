package nl.klacht.core.dossier;

/** The two sides that are heard (Awb 9:10 lid 1). */
public enum Partijrol {
    KLAGER,
    BEKLAAGDE
}
