package nl.klacht.jakarta.noodtoegang;

/**
 * Which restricted dossier somebody wants to open, and why.
 *
 * @param kenmerk its kenmerk: who is not told of it in a list cannot know more
 * @param reden why he must, shown to who may see it
 */
public record Noodvraag(String kenmerk, String reden) {}
