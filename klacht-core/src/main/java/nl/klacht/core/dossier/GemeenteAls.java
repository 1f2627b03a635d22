package nl.klacht.core.dossier;

/** A capacity in which a municipality acts that changes the regime of a complaint about it. */
public enum GemeenteAls {
    /** It gives youth help itself; title 9.1 Awb does not apply then (Jeugdwet 4.2.1 lid 8). */
    JEUGDHULPAANBIEDER
}
