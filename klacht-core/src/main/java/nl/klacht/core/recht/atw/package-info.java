/**
 * The Algemene termijnenwet, one class per article.
 * Which days count as holidays is data of the calendar; what that does to a term is decided here.
 */
@NullMarked
package nl.klacht.core.recht.atw;

import org.jspecify.annotations.NullMarked;
