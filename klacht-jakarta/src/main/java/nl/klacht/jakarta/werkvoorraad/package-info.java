/**
 * The work list: the dossiers that somebody may see, by the next date, and searching them. It reads the projection and never
 * the history.
 */
@NullMarked
package nl.klacht.jakarta.werkvoorraad;

import org.jspecify.annotations.NullMarked;
