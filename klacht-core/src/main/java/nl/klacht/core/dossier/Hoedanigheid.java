package nl.klacht.core.dossier;

/** In which capacity somebody complains on behalf of another person; that person is then the klager. */
public enum Hoedanigheid {
    OUDER,
    VOOGD,
    CURATOR,
    MENTOR,
    BEWINDVOERDER,
    GEMACHTIGDE,
    NABESTAANDE
}
