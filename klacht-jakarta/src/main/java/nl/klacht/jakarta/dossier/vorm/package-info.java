/**
 * The forms of a handeling outside the core: as it comes in, as it is stored to the byte, and as a dossier is shown. Free
 * text and persons leave the handeling here and are put back here.
 */
@NullMarked
package nl.klacht.jakarta.dossier.vorm;

import org.jspecify.annotations.NullMarked;
