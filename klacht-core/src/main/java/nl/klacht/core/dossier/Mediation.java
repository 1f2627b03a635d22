package nl.klacht.core.dossier;

/** How far mediation has come; it stops no clock (recht X-19). */
public enum Mediation {
    NIET,
    VOORGESTELD,
    GESTART,
    AFGEROND
}
