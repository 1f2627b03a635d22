package nl.klacht.jakarta.opslag;

import java.util.UUID;

/**
 * A text, person or document reference, kept apart from the history so that it can be erased.
 *
 * @param zout the salt of the hash that the history keeps of this text; it goes when the text goes
 */
public record InhoudRij(UUID id, UUID dossier, String soort, byte[] zout, String inhoud) {}
