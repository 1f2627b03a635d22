/** The same rules without storing anything: facts in; route, terms and second line out, each with its grounds. Public. */
@NullMarked
package nl.klacht.jakarta.wegwijzer;

import org.jspecify.annotations.NullMarked;
