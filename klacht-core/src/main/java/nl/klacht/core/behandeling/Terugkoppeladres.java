package nl.klacht.core.behandeling;

/** Who is told what was done with a signaal or melding. */
public enum Terugkoppeladres {
    AFZENDER,
    NIET_MOGELIJK
}
