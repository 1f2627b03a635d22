package nl.klacht.jakarta.gevallen;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a case.
 *
 * @param bron as the source has it; null when the source lacks it
 * @param gespeeld as it is played
 * @param verzonnen whether it was invented because the source lacks it
 */
record Datum(@Nullable LocalDate bron, LocalDate gespeeld, boolean verzonnen) {}
