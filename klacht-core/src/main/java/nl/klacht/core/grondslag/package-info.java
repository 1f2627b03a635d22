/**
 * The vocabulary of every answer: where a rule stands, what it means for the reader, and what follows from it.
 * An outcome without its ground cannot be made here.
 */
@NullMarked
package nl.klacht.core.grondslag;

import org.jspecify.annotations.NullMarked;
