package nl.klacht.jakarta.bewaren;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A dossier that is proposed, as it stands now.
 *
 * @param gronden why it may be destroyed, as JSON text
 * @param versie the number of its last step
 * @param hash the hash of that step
 */
record Voorstel(
        UUID dossier, String kenmerk, String klasse, LocalDate bewarenTot, String gronden, int versie, String hash) {}
