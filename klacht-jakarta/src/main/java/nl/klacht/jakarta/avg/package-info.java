/**
 * Requests of persons about their data (AVG 15 to 17): their term, what is held of somebody in all dossiers, a copy of it, and
 * what was decided. Putting right and erasing are steps in the dossier itself, judged by the core.
 */
@NullMarked
package nl.klacht.jakarta.avg;

import org.jspecify.annotations.NullMarked;
