/**
 * Periods, the days on which they end, and the calendar that tells a working day from another day.
 * A period is not a date: {@code Termijn} and {@code Einddatum} are different types.
 */
@NullMarked
package nl.klacht.core.termijn;

import org.jspecify.annotations.NullMarked;
