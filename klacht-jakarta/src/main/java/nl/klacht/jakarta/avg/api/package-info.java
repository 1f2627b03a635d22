/** Requests of persons about their data in the API. */
@NullMarked
package nl.klacht.jakarta.avg.api;

import org.jspecify.annotations.NullMarked;
