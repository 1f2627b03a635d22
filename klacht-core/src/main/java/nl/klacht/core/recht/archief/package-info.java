/**
 * How long a closed case is kept: the selection lists of municipalities. A period and keeping for good are two kinds of
 * answer, never a date far away.
 */
@NullMarked
package nl.klacht.core.recht.archief;

import org.jspecify.annotations.NullMarked;
