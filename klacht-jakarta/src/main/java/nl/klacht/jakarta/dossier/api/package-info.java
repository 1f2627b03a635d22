/** The dossier over HTTP, as {@code openapi.yaml} promises it. */
@NullMarked
package nl.klacht.jakarta.dossier.api;

import org.jspecify.annotations.NullMarked;
