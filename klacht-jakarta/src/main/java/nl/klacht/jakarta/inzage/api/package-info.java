/** The log of readings in the API. */
@NullMarked
package nl.klacht.jakarta.inzage.api;

import org.jspecify.annotations.NullMarked;
