/**
 * Whether the second line must, may or cannot investigate a petition: the rows of the table in the order of the law.
 * What binds is kept apart from what is only advice to the ombudsman.
 */
@NullMarked
package nl.klacht.core.bevoegdheid;

import org.jspecify.annotations.NullMarked;
