package nl.klacht.core.dossier;

/** What became of somebody's opportunity to be heard (Awb 9:10). */
public enum Hooruitkomst {
    GEHOORD,
    AFGEZIEN,
    NIET_VERSCHENEN
}
