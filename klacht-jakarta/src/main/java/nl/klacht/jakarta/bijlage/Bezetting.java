package nl.klacht.jakarta.bijlage;

/** How many files a dossier has and how large they are together; what was removed does not count. */
public record Bezetting(long aantal, long bytes) {}
