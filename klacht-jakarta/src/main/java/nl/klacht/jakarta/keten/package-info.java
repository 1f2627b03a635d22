/**
 * The daily head over the histories of all dossiers of a municipality. It is made for the day before, by whichever server
 * comes first, kept beside the histories, and given to who keeps it elsewhere; with it rows that were taken off the end and
 * dossiers that were taken away can be found.
 */
@NullMarked
package nl.klacht.jakarta.keten;

import org.jspecify.annotations.NullMarked;
