/**
 * A municipality with everything it has, in open formats, in one folder; and the verification of such a folder, or of what
 * stands in the database, by the chains and their daily heads.
 */
@NullMarked
package nl.klacht.jakarta.opdracht.export;

import org.jspecify.annotations.NullMarked;
