/** The work list over HTTP, as {@code openapi.yaml} promises it. */
@NullMarked
package nl.klacht.jakarta.werkvoorraad.api;

import org.jspecify.annotations.NullMarked;
