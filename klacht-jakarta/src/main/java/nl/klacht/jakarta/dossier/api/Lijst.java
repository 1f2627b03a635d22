package nl.klacht.jakarta.dossier.api;

import java.util.List;

/** A whole list, in the same envelope as a paged one. */
public record Lijst<T>(List<T> results) {}
