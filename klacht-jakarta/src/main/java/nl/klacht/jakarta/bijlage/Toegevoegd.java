package nl.klacht.jakarta.bijlage;

/**
 * What came of bringing a file.
 *
 * @param versie the version of the dossier now
 * @param nieuw whether it was put in now; otherwise the same file was there already
 */
public record Toegevoegd(Bijlage bijlage, int versie, boolean nieuw) {}
