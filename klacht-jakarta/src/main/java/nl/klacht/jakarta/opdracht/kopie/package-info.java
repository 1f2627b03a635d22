/**
 * The back-up of one municipality, its restore beside the others, and its leaving. What belongs to a municipality is asked
 * of the catalogue of the database and stands in no list, so that a table that comes later comes along by itself.
 */
@NullMarked
package nl.klacht.jakarta.opdracht.kopie;

import org.jspecify.annotations.NullMarked;
