/**
 * Chapters 2, 6, 9 and 10 of the Algemene wet bestuursrecht, as far as they govern complaints, one class per article.
 * Pure functions on facts: no case file, no clock, and judgement comes in as a fact that a person established.
 *
 * <p>A class names its article with {@code @Grondslag} and says with {@code @Artikel} what it is about, since when, and what
 * it leaves to people; the register of laws ({@code docs/wettenregister.md}) is made from both and from the table of examples.
 */
@NullMarked
package nl.klacht.core.recht.awb;

import org.jspecify.annotations.NullMarked;
