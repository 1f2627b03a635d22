/**
 * What can go wrong and how it is told: one code with its Dutch text per kind of error, and one place that turns any
 * error into a problem answer or a page. Nothing of what happened inside leaves the server; the trace id finds it.
 */
@NullMarked
package nl.klacht.jakarta.fout;

import org.jspecify.annotations.NullMarked;
