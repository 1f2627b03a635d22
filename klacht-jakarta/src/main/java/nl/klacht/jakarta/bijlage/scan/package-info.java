/** Looking for viruses in files: one port, and the ways to do it. */
@NullMarked
package nl.klacht.jakarta.bijlage.scan;

import org.jspecify.annotations.NullMarked;
