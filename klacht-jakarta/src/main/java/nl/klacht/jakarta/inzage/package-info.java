/**
 * Who read what of people's files. Every reading of a dossier, every search for a person and every file with persons in it
 * is written down in the transaction that reads it; the privacy officer can see it, and nobody can change it.
 */
@NullMarked
package nl.klacht.jakarta.inzage;

import org.jspecify.annotations.NullMarked;
