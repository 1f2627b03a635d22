package nl.klacht.core.behandeling;

/** What a message turns out to be (Uitgangspunten 2B, recht X-23). */
public enum Omzetting {
    KLACHT,
    SIGNAAL,
    MELDING,
    BEZWAAR
}
