/**
 * The dossier as a service: a step comes in, is judged by the core, and is kept with everything that follows from it in
 * one transaction.
 */
@NullMarked
package nl.klacht.jakarta.dossier;

import org.jspecify.annotations.NullMarked;
