package nl.klacht.core.dossier;

/** How far a part has come; the order is that of the road. A dossier stands where its least advanced part stands. */
public enum Fase {
    ONTVANGEN,
    BIJ_DIENSTVERLENER,
    INFORMEEL,
    FORMEEL,
    AFGEDAAN,
    TWEEDE_LIJN,
    GESLOTEN
}
