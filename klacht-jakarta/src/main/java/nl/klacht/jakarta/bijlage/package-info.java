/**
 * Files in a dossier: read from what was sent, recognised by their content, scanned, and kept in the database of the
 * municipality apart from the history. A file that no scanner saw is in quarantine, and nobody can open it.
 */
@NullMarked
package nl.klacht.jakarta.bijlage;

import org.jspecify.annotations.NullMarked;
