/** Requests of persons about their data on pages. */
@NullMarked
package nl.klacht.jakarta.avg.ui;

import org.jspecify.annotations.NullMarked;
