/** Files of a dossier over HTTP, as {@code openapi.yaml} promises it. */
@NullMarked
package nl.klacht.jakarta.bijlage.api;

import org.jspecify.annotations.NullMarked;
