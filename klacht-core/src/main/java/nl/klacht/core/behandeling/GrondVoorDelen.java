package nl.klacht.core.behandeling;

/** On which ground a provider may share the contents of a complaint with the municipality (recht X-10). */
public enum GrondVoorDelen {
    TOESTEMMING,
    WETTELIJKE_GROND
}
