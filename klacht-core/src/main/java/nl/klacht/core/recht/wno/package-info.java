/**
 * The Wet Nationale ombudsman: who is the second line when the municipality has none of its own, and for whom always.
 * One class per article.
 */
@NullMarked
package nl.klacht.core.recht.wno;

import org.jspecify.annotations.NullMarked;
