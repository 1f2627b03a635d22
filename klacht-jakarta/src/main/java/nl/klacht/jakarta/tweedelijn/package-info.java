/** Who is the second line of the municipality, and when. */
@NullMarked
package nl.klacht.jakarta.tweedelijn;

import org.jspecify.annotations.NullMarked;
