/**
 * The Gemeentewet, as far as it lets a council charge its own ombudsman or ombudscommissie.
 * One class per article.
 */
@NullMarked
package nl.klacht.core.recht.gemeentewet;

import org.jspecify.annotations.NullMarked;
