package nl.klacht.jakarta.dossier.ui;

import java.util.List;

/**
 * Fields that belong together.
 *
 * @param naam their place in the body; empty for those of the step itself
 */
public record Veldgroep(String naam, String titel, List<Veld> velden) {}
