/**
 * A small writer of charts in SVG that pass a strict content security policy: presentation attributes only, no style
 * and no script. Every chart has a title and a description; the table with the same figures stands beside it.
 */
@NullMarked
package nl.klacht.reporting.svg;

import org.jspecify.annotations.NullMarked;
