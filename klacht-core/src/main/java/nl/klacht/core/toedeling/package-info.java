/**
 * Who handles a part of a complaint in the first line, and under which law: the sector laws by date and the attribution
 * table of the recommendations. A route is asked each time from the facts as they stand; nothing of it is stored.
 */
@NullMarked
package nl.klacht.core.toedeling;

import org.jspecify.annotations.NullMarked;
