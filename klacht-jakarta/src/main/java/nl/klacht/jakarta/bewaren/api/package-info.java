/** Keeping and destroying in the API. */
@NullMarked
package nl.klacht.jakarta.bewaren.api;

import org.jspecify.annotations.NullMarked;
