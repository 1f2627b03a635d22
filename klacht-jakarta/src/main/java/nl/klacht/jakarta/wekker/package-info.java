/**
 * Work that waits for its moment: one small table in the register says for which municipality there is work of which kind,
 * so that nobody has to ask every schema. However many servers there are, one at a time does it.
 */
@NullMarked
package nl.klacht.jakarta.wekker;

import org.jspecify.annotations.NullMarked;
