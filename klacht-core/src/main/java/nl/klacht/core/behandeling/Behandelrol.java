package nl.klacht.core.behandeling;

/** The two hands in a complaint: the talk may be held by who was involved, the klaagschrift may not (11 II, Awb 9:7). */
public enum Behandelrol {
    GESPREKSVOERDER,
    BEHANDELAAR
}
