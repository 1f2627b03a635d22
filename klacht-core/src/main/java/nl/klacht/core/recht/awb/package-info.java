/**
 * Chapters 2, 6, 9 and 10 of the Algemene wet bestuursrecht, as far as they govern complaints, one class per article.
 * Pure functions on facts: no case file, no clock, and judgement comes in as a fact that a person established.
 */
@NullMarked
package nl.klacht.core.recht.awb;

import org.jspecify.annotations.NullMarked;
