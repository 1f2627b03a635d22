/** The log of readings on a page. */
@NullMarked
package nl.klacht.jakarta.inzage.ui;

import org.jspecify.annotations.NullMarked;
