/**
 * The handelingen of complaint handling and what the law and the policy say of them: whether one may be done now, and on
 * which ground not. What a screen offers and what is refused come from the same question.
 */
@NullMarked
package nl.klacht.core.behandeling;

import org.jspecify.annotations.NullMarked;
