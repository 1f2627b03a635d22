package nl.klacht.core.dossier;

/** How the complaint was put forward; only a written one can be a klaagschrift (Awb 9:4 lid 1). */
public enum Vorm {
    MONDELING,
    SCHRIFTELIJK
}
