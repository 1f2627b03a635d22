/**
 * The figures of a municipality. They are aggregated in SQL, become the values of the reporting module, and are written in
 * the form that was asked for.
 */
@NullMarked
package nl.klacht.jakarta.rapportage;

import org.jspecify.annotations.NullMarked;
