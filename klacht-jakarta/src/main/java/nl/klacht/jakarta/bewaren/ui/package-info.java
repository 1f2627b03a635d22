/** Keeping and destroying on pages. */
@NullMarked
package nl.klacht.jakarta.bewaren.ui;

import org.jspecify.annotations.NullMarked;
