/**
 * The hash chains that show whether a history was changed: one chain per case file, one root a day over all of them, and
 * the check of both. It reads rows as texts and knows nothing of what they say.
 */
@NullMarked
package nl.klacht.core.keten;

import org.jspecify.annotations.NullMarked;
