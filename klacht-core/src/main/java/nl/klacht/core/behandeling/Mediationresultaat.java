package nl.klacht.core.behandeling;

/** What mediation brought. */
public enum Mediationresultaat {
    OPGELOST,
    NIET_OPGELOST
}
