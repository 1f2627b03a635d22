/**
 * Takes over what another system kept, as dossiers with the dates of that system. A line becomes a whole dossier or is
 * refused with the reason, and is taken over once, however often the file is sent.
 */
@NullMarked
package nl.klacht.jakarta.importeren;

import org.jspecify.annotations.NullMarked;
