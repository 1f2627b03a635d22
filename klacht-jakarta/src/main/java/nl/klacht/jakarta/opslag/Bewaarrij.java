package nl.klacht.jakarta.opslag;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a closed dossier is kept, as the core said it at the last step.
 *
 * @param klasse the result in the selection list
 * @param totEnMet the last day, inclusive; nothing when it is kept for good
 * @param bevroren whether destruction is on hold
 * @param gronden the grounds as JSON text
 */
public record Bewaarrij(String klasse, @Nullable LocalDate totEnMet, boolean bevroren, String gronden) {}
