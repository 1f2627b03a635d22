/** The screen of the work list. */
@NullMarked
package nl.klacht.jakarta.werkvoorraad.ui;

import org.jspecify.annotations.NullMarked;
