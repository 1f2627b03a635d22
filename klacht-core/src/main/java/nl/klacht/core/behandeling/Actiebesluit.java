package nl.klacht.core.behandeling;

/** Whether something is done with a signaal or melding. */
public enum Actiebesluit {
    ACTIE,
    GEEN_ACTIE
}
