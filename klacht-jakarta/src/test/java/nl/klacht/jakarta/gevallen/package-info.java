/**
 * Real complaints from public sources, played over HTTP as they went. Each stands in a file of its own, in our words,
 * with its source, its dates and what it must prove.
 */
@NullMarked
package nl.klacht.jakarta.gevallen;

import org.jspecify.annotations.NullMarked;
