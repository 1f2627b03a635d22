package nl.klacht.core.dossier;

/** The five messages in which a provider keeps the municipality informed (Uitgangspunten 11 I). */
public enum Aanbiederbericht {
    INFORMATIE,
    REGISTRATIE,
    BEHANDELING,
    AFDOENING,
    TERUGKOPPELING
}
