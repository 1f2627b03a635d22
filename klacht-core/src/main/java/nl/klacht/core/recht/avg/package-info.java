/**
 * The Algemene verordening gegevensbescherming, and the Wet bescherming persoonsgegevens before it, as far as a complaint
 * touches them. One class per article.
 */
@NullMarked
package nl.klacht.core.recht.avg;

import org.jspecify.annotations.NullMarked;
