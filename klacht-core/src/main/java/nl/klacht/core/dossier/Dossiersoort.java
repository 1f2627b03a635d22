package nl.klacht.core.dossier;

/** What a dossier is about (Uitgangspunten 2B): a complaint, an observation, or a concrete shortcoming. */
public enum Dossiersoort {
    /** An expression of dissatisfaction about conduct (Awb 9:1). */
    KLACHT,
    /** An observation about the service in general; anyone may give one, also anonymously. */
    SIGNAAL,
    /** A concrete shortcoming at a team or provider that someone must look into. */
    MELDING;

    /** Whether this kind has the road of its own that knows no Awb clock, no hearing and no second line. */
    public boolean isZonderKlachtrecht() {
        return this != KLACHT;
    }
}
