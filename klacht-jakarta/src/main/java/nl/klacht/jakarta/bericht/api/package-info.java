/** The messages over the API. */
@NullMarked
package nl.klacht.jakarta.bericht.api;

import org.jspecify.annotations.NullMarked;
