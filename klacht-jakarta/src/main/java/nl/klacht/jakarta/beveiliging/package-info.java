/**
 * Who is asking, and what he may do. What the law allows is another question, answered in another place with another
 * message.
 */
@NullMarked
package nl.klacht.jakarta.beveiliging;

import org.jspecify.annotations.NullMarked;
