/** The heads in the API. */
@NullMarked
package nl.klacht.jakarta.keten.api;

import org.jspecify.annotations.NullMarked;
