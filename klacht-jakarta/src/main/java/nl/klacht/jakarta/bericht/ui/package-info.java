/** The page with what was sent, and with what does not get away. */
@NullMarked
package nl.klacht.jakarta.bericht.ui;

import org.jspecify.annotations.NullMarked;
