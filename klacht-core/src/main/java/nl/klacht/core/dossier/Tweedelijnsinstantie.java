package nl.klacht.core.dossier;

/** Where a klager can go after the first line; {@code GEEN} always comes with what is possible instead. */
public enum Tweedelijnsinstantie {
    NATIONALE_OMBUDSMAN,
    OMBUDSCOMMISSIE,
    GEMEENTELIJKE_OMBUDSMAN,
    KINDEROMBUDSMAN,
    GESCHILLENINSTANTIE,
    GEEN
}
