package nl.klacht.core.dossier;

/** The field of the social domain a part is about; it decides which special regime may apply. */
public enum Domein {
    WMO,
    JEUGD,
    PARTICIPATIE,
    SCHULDHULP,
    /** Care under the Zvw or the Wlz. */
    ZORG,
    OVERIG
}
