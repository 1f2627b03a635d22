package nl.klacht.core.dossier;

/** A capacity in which was acted for a municipality that changes where a complaint about it goes. */
public enum GemeenteAls {
    /** It gives youth help itself; title 9.1 Awb does not apply then (Jeugdwet 4.2.1 lid 8). */
    JEUGDHULPAANBIEDER,
    /** A provider acts in the name of the college, with its mandate: that counts as the college (Awb 10:2; D19). */
    NAMENS_COLLEGE,
    /** It is responsible for personal data: the data protection authority may be asked too (AVG 77; D27). */
    VERWERKINGSVERANTWOORDELIJKE
}
